import { recordTexts as en } from "./en/record.js";
import type { LocaleName, ReasonText, RuleText } from "./types.js";
import { recordTexts as zhCN } from "./zh-CN/record.js";

/** What the rules over document records say in one language. */
export interface RecordTexts {
  /** `{document}` stands for the row with the document's name. */
  rules: Record<string, RuleText>;
  /** A document with its row: 第3行《关于…的通知》 */
  document(place: { row: number; documentName: string }): string;
  /** A column that the register hasn't: `{fields}`, `{count}` of the documents, `{rule}` for what the rule asks. */
  noColumn: ReasonText;
  /** Between names of columns. */
  comma: string;
  /** When a rule could not run: `{rule}`, `{error}`. */
  ruleError: ReasonText;
}

export const recordTexts: Record<LocaleName, RecordTexts> = { "zh-CN": zhCN, en };

/** What a rule over document records asks, in a few words; null for an id that is not known. */
export function recordRuleTitle(rule: string, locale: LocaleName): string | null {
  const { rules } = recordTexts[locale];
  return Object.hasOwn(rules, rule) ? rules[rule]!.title : null;
}
