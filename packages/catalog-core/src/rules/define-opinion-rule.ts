import type { OpinionField, OpinionRecord } from "../opinions/types.js";
import type { RowResult, RowRule } from "../registers/rule.js";
import type { RuleData } from "./define-rule.js";

/** All that a rule over an incident of public opinion may look at. The moment is an argument: no rule reads the clock. */
export interface OpinionRuleInput {
  record: OpinionRecord;
  /** The moment to judge for, `YYYY-MM-DD HH:mm` in China's time. */
  now: string;
}

export type OpinionRuleResult = RowResult<OpinionField>;

/** A rule over one incident of a register. Its sentences are in the locales, its examples in its doc. */
export type OpinionRule = RowRule<OpinionRecord, OpinionField, OpinionRuleInput>;

export function defineOpinionRule(rule: OpinionRule): OpinionRule {
  return rule;
}

const PASS: OpinionRuleResult = { outcome: "pass" };

export function pass(): OpinionRuleResult {
  return PASS;
}

/** The duty isn't met, in the fields named. */
export function failIn(fields: readonly OpinionField[], reason: string, data: RuleData = {}): OpinionRuleResult {
  return { outcome: "fail", reason, fields, data };
}

/** A person must look at the fields named. */
export function reviewIn(fields: readonly OpinionField[], reason: string, data: RuleData = {}): OpinionRuleResult {
  return { outcome: "review", reason, fields, data };
}
