import type { Severity } from "../audit/report.js";
import type { RuleData } from "../rules/define-rule.js";

/** What a check found: one of the five outcomes, except `error`, which is the runner's. */
export type RowResult<Field extends string> =
  | { outcome: "pass" }
  | { outcome: "not-applicable" }
  | { outcome: "fail" | "review"; reason: string; fields: readonly Field[]; data: RuleData };

const PASS = { outcome: "pass" } as const;

/** One object for all: registers have many rows. */
export function pass(): typeof PASS {
  return PASS;
}

/** The duty isn't met, in the fields named. */
export function failIn<Field extends string>(
  fields: readonly Field[],
  reason: string,
  data: RuleData = {},
): RowResult<Field> {
  return { outcome: "fail", reason, fields, data };
}

/** A person must look at the fields named. */
export function reviewIn<Field extends string>(
  fields: readonly Field[],
  reason: string,
  data: RuleData = {},
): RowResult<Field> {
  return { outcome: "review", reason, fields, data };
}

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
