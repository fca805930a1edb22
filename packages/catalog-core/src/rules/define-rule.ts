import type { AttributeName } from "../attributes/attributes.js";
import type { Severity } from "../audit/report.js";
import type { Catalog } from "../catalog/types.js";
import type { At, AttributeFact } from "../page/facts.js";
import type { PageView } from "./page-view.js";

/** All that a rule may look at. The day is an argument: no rule reads the clock. */
export interface PageRuleInput {
  page: PageView;
  catalog: Catalog;
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
  /** Days within which this column must have something new, where the site's own settings say so. */
  columnDays?: number | undefined;
}

/** Values that the sentence of a finding names. */
export type RuleData = Record<string, string | number>;

/** What a check found: one of the five outcomes, except `error`, which is the runner's. */
export type RuleResult =
  | { outcome: "pass" }
  | { outcome: "not-applicable" }
  | {
      outcome: "fail" | "review";
      /** Stable within the rule: its sentence is looked up by it. */
      reason: string;
      attribute?: AttributeName;
      /** Absent or null where it is about the whole page. */
      at?: At | null;
      data: RuleData;
    };

/** A rule over one page: who is concerned, and what must hold. Its sentences are in the locales, its examples in its doc. */
export interface PageRule {
  /** The name of its file. */
  id: string;
  severity: Severity;
  /** Duties (ids in `duties/`) that it checks. */
  duties: readonly string[];
  /** Does it concern the page? Where not, its outcome is `not-applicable`. */
  appliesTo(page: PageView): boolean;
  /** One result, or one for each place. What it throws becomes the outcome `error` of `runRules`. */
  check(input: PageRuleInput): RuleResult | RuleResult[];
}

export function defineRule(rule: PageRule): PageRule {
  return rule;
}

interface Details extends Record<string, string | number | null | undefined> {
  attribute?: AttributeName;
  at?: At | null;
}

export function pass(): RuleResult {
  return { outcome: "pass" };
}

/** The question doesn't arise: nothing is said, nothing is counted against the page. */
export function notApplicable(): RuleResult {
  return { outcome: "not-applicable" };
}

/** The duty isn't met. All details but attribute and place are values for the sentence. */
export function fail(reason: string, details: Details = {}): RuleResult {
  return found("fail", reason, details);
}

/** A person must look: the page doesn't prove it either way. */
export function review(reason: string, details: Details = {}): RuleResult {
  return found("review", reason, details);
}

/** What a finding about one reading names: the attribute, its label and value as written, and the place. */
export function about(attribute: AttributeName, { label, value, at }: AttributeFact) {
  return { attribute, label, value, at };
}

function found(outcome: "fail" | "review", reason: string, details: Details): RuleResult {
  const data: RuleData = {};
  for (const key in details) {
    const value = details[key];
    if (key !== "attribute" && key !== "at" && value !== null && value !== undefined) data[key] = value;
  }
  const result: RuleResult = { outcome, reason, data };
  if (details.attribute) result.attribute = details.attribute;
  if (details.at !== undefined) result.at = details.at;
  return result;
}
