import type { RowTexts } from "../registers/judge-rows.js";
import { opinionTexts as en } from "./en/opinion.js";
import type { LocaleName } from "./types.js";
import { opinionTexts as zhCN } from "./zh-CN/opinion.js";

/** What the rules over public opinion say in one language; `{incident}` stands for the row with the incident's title. */
export interface OpinionTexts extends RowTexts {
  /** An incident with its row: 第3行“…” */
  incident(place: { row: number; title: string }): string;
}

export const opinionTexts: Record<LocaleName, OpinionTexts> = { "zh-CN": zhCN, en };

/** What a rule over public opinion asks, in a few words; null for an id that is not known. */
export function opinionRuleTitle(rule: string, locale: LocaleName): string | null {
  const { rules } = opinionTexts[locale];
  return Object.hasOwn(rules, rule) ? rules[rule]!.title : null;
}
