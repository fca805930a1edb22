import type { RowTexts } from "../registers/judge-rows.js";
import { recordTexts as en } from "./en/record.js";
import type { LocaleName } from "./types.js";
import { recordTexts as zhCN } from "./zh-CN/record.js";

/** What the rules over document records say in one language; `{document}` stands for the row with the document's name. */
export interface RecordTexts extends RowTexts {
  /** A document with its row: 第3行《关于…的通知》 */
  document(place: { row: number; documentName: string }): string;
}

export const recordTexts: Record<LocaleName, RecordTexts> = { "zh-CN": zhCN, en };

/** What a rule over document records asks, in a few words; null for an id that is not known. */
export function recordRuleTitle(rule: string, locale: LocaleName): string | null {
  const { rules } = recordTexts[locale];
  return Object.hasOwn(rules, rule) ? rules[rule]!.title : null;
}
