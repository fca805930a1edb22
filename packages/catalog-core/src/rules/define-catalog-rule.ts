import type { Severity } from "../audit/report.js";
import type { EntryField } from "../catalog/fields.js";
import type { Catalog, CatalogEntry } from "../catalog/types.js";
import type { RuleData } from "./define-rule.js";

/** All that a rule over a catalog may look at. The day is an argument: no rule reads the clock. */
export interface CatalogRuleInput {
  catalog: Catalog;
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
}

/** What a check found: one of the five outcomes, except `error`, which is the runner's. */
export type CatalogRuleResult =
  | { outcome: "pass" }
  | { outcome: "not-applicable" }
  | {
      outcome: "fail" | "review";
      /** Stable within the rule: its sentence is looked up by it. */
      reason: string;
      /** Place of the row in `entries`, from 0; absent where it is about the whole catalog. */
      row?: number;
      fields: readonly EntryField[];
      data: RuleData;
    };

/** A rule over one catalog. Its sentences are in the locales, its examples in its doc. */
export interface CatalogRule {
  /** The name of its file. */
  id: string;
  severity: Severity;
  /** Duties (ids in `duties/`) that it checks. */
  duties: readonly string[];
  /** Does it concern the catalog? Where not, its outcome is `not-applicable`. */
  appliesTo(catalog: Catalog): boolean;
  /** One result, or one for each row. What it throws becomes a finding with outcome `error`. */
  check(input: CatalogRuleInput): CatalogRuleResult | CatalogRuleResult[];
}

export function defineCatalogRule(rule: CatalogRule): CatalogRule {
  return rule;
}

/** Every catalog that has rows. */
export function anyRows(catalog: Catalog): boolean {
  return catalog.entries.length > 0;
}

export function pass(): CatalogRuleResult {
  return { outcome: "pass" };
}

/** The duty isn't met, in the fields named. */
export function failIn(fields: readonly EntryField[], reason: string, data: RuleData = {}): CatalogRuleResult {
  return { outcome: "fail", reason, fields, data };
}

/** A person must look at the fields named. */
export function reviewIn(fields: readonly EntryField[], reason: string, data: RuleData = {}): CatalogRuleResult {
  return { outcome: "review", reason, fields, data };
}

/** Looks at each row by itself: the results with their rows, a pass where there is nothing to say of any. */
export function eachRow(
  { entries }: Catalog,
  check: (entry: CatalogEntry, at: number) => CatalogRuleResult | null,
): CatalogRuleResult[] {
  const results: CatalogRuleResult[] = [];
  for (const [at, entry] of entries.entries()) {
    const result = check(entry, at);
    if (result && "reason" in result) results.push({ ...result, row: at });
  }
  return results.length === 0 ? [pass()] : results;
}
