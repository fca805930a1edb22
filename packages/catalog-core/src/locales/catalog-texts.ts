import type { EntryField } from "../catalog/fields.js";
import { catalogTexts as en } from "./en/catalog.js";
import type { LocaleName, ReasonText, RuleText } from "./types.js";
import { catalogTexts as zhCN } from "./zh-CN/catalog.js";

/** What the rules over catalogs say in one language. */
export interface CatalogTexts {
  /** `{row}` stands for the row with its names, `{fields}` for the names of the fields. */
  rules: Record<string, RuleText>;
  fields: Record<EntryField, string>;
  /** Between names of fields. */
  comma: string;
  /** A row with its names: 第3行“招生管理／招生政策” */
  row(place: { row: number; level1: string; level2: string }): string;
  /** When a rule could not run: `{rule}`, `{error}`. */
  ruleError: ReasonText;
}

export const catalogTexts: Record<LocaleName, CatalogTexts> = { "zh-CN": zhCN, en };

/** What a rule over catalogs asks, in a few words; null for an id that is not known. */
export function catalogRuleTitle(rule: string, locale: LocaleName): string | null {
  const { rules } = catalogTexts[locale];
  return Object.hasOwn(rules, rule) ? rules[rule]!.title : null;
}
