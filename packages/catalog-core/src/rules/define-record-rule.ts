import type { Severity } from "../audit/report.js";
import type { DocumentRecord, RecordField } from "../records/types.js";
import type { RuleData } from "./define-rule.js";

/** All that a rule over a document record may look at. The day is an argument: no rule reads the clock. */
export interface RecordRuleInput {
  record: DocumentRecord;
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
}

/** What a check found: one of the five outcomes, except `error`, which is the runner's. */
export type RecordRuleResult =
  | { outcome: "pass" }
  | { outcome: "not-applicable" }
  | { outcome: "fail" | "review"; reason: string; fields: readonly RecordField[]; data: RuleData };

/** A rule over one document of a register. Its sentences are in the locales, its examples in its doc. */
export interface RecordRule {
  /** The name of its file. */
  id: string;
  severity: Severity;
  /** Duties (ids in `duties/`) that it checks. */
  duties: readonly string[];
  appliesTo(record: DocumentRecord): boolean;
  check(input: RecordRuleInput): RecordRuleResult;
}

export function defineRecordRule(rule: RecordRule): RecordRule {
  return rule;
}

const PASS: RecordRuleResult = { outcome: "pass" };

/** One object for all: registers have many documents. */
export function pass(): RecordRuleResult {
  return PASS;
}

/** The duty isn't met, in the fields named. */
export function failIn(fields: readonly RecordField[], reason: string, data: RuleData = {}): RecordRuleResult {
  return { outcome: "fail", reason, fields, data };
}

/** A person must look at the fields named. */
export function reviewIn(fields: readonly RecordField[], reason: string, data: RuleData = {}): RecordRuleResult {
  return { outcome: "review", reason, fields, data };
}
