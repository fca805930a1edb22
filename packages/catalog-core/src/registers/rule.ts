import type { Severity } from "../audit/report.js";
import type { RuleData } from "../rules/define-rule.js";

/** What a check found: one of the five outcomes, except `error`, which is the runner's. */
export type RowResult<Field extends string> =
  | { outcome: "pass" }
  | { outcome: "not-applicable" }
  | {
      outcome: "fail" | "review";
      /** Stable within the rule: its sentence is looked up by it. */
      reason: string;
      /** The fields that it is about. */
      fields: readonly Field[];
      data: RuleData;
    };

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

/**
 * A rule over one row of a register. Its sentences are in the locales, its examples in its doc.
 * @typeParam Row a row as it was read
 * @typeParam Field names of its fields
 * @typeParam Input all that the rule may look at
 */
export interface RowRule<Row, Field extends string, Input> {
  /** The name of its file. */
  id: string;
  severity: Severity;
  /** Duties (ids in `duties/`) that it checks. */
  duties: readonly string[];
  /** Does it concern the row? Where not, its outcome is `not-applicable`. */
  appliesTo(row: Row): boolean;
  /** What it throws becomes one finding with outcome `error`, and the rule is asked of no further row. */
  check(input: Input): RowResult<Field>;
}
