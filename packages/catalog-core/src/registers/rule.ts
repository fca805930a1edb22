import type { Severity } from "../audit/report.js";
import type { RuleData } from "../rules/define-rule.js";

/** What a check found: one of the five outcomes, except `error`, which is the runner's. */
export type RowResult<Field extends string> =
  | { outcome: "pass" }
  | { outcome: "not-applicable" }
  | { outcome: "fail" | "review"; reason: string; fields: readonly Field[]; data: RuleData };

/** A rule over one row of a register. Its sentences are in the locales, its examples in its doc. */
export interface RowRule<Row, Field extends string, Input> {
  /** The name of its file. */
  id: string;
  severity: Severity;
  /** Duties (ids in `duties/`) that it checks. */
  duties: readonly string[];
  appliesTo(row: Row): boolean;
  check(input: Input): RowResult<Field>;
}
