import type { OpinionField, OpinionRecord } from "../opinions/types.js";
import type { RowResult, RowRule } from "../registers/rule.js";

export { failIn, pass, reviewIn } from "../registers/rule.js";

/** All that a rule over an incident of public opinion may look at. The moment is an argument: no rule reads the clock. */
export interface OpinionRuleInput {
  record: OpinionRecord;
  /** The moment to judge for, `YYYY-MM-DD HH:mm` in China's time. */
  now: string;
}

/** What a rule found of one incident, and in which of its fields. */
export type OpinionRuleResult = RowResult<OpinionField>;

/** A rule over one incident of a register. Its sentences are in the locales, its examples in its doc. */
export type OpinionRule = RowRule<OpinionRecord, OpinionField, OpinionRuleInput>;

export function defineOpinionRule(rule: OpinionRule): OpinionRule {
  return rule;
}
