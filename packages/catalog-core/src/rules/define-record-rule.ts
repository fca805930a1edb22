import type { DocumentRecord, RecordField } from "../records/types.js";
import type { RowResult, RowRule } from "../registers/rule.js";

export { failIn, pass, reviewIn } from "../registers/rule.js";

/** All that a rule over a document record may look at. The day is an argument: no rule reads the clock. */
export interface RecordRuleInput {
  record: DocumentRecord;
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
}

/** What a rule found of one document, and in which of its fields. */
export type RecordRuleResult = RowResult<RecordField>;

/** A rule over one document of a register. Its sentences are in the locales, its examples in its doc. */
export type RecordRule = RowRule<DocumentRecord, RecordField, RecordRuleInput>;

export function defineRecordRule(rule: RecordRule): RecordRule {
  return rule;
}
