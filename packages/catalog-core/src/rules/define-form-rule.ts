import type { Severity } from "../audit/report.js";
import type { Catalog } from "../catalog/types.js";
import type { FormField } from "../page/form/form-facts.js";
import { fail, type RuleResult, review } from "./define-rule.js";
import type { FormView } from "./form-view.js";

/** All that a rule over an edit form may look at. The day is an argument: no rule reads the clock. */
export interface FormRuleInput {
  form: FormView;
  catalog: Catalog;
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
}

/** A rule over one edit form, before anything is published. Its sentences are in the locales, its examples in its doc. */
export interface FormRule {
  /** The name of its file. */
  id: string;
  severity: Severity;
  /** Duties (ids in `duties/`) that it checks. */
  duties: readonly string[];
  /** Does it concern the form? Where not, its outcome is `not-applicable`. */
  appliesTo(form: FormView): boolean;
  /** One result, or one for each field. What it throws becomes the outcome `error` of `runFormRules`. */
  check(input: FormRuleInput): RuleResult | RuleResult[];
}

export function defineFormRule(rule: FormRule): FormRule {
  return rule;
}

/**
 * The duty isn't met in that field; a person must look where the reading is unsure of it: its label was guessed from a
 * name, or it is out of sight.
 */
export function failAt(field: FormField, reason: string, data: Record<string, string | number> = {}): RuleResult {
  return (isSure(field) ? fail : review)(reason, of(field, data));
}

/** A person must look at that field. */
export function reviewAt(field: FormField, reason: string, data: Record<string, string | number> = {}): RuleResult {
  return review(reason, of(field, data));
}

function isSure({ labelFrom, visible }: FormField): boolean {
  return visible && labelFrom !== null && labelFrom !== "name";
}

function of({ attribute, label, value, at }: FormField, data: Record<string, string | number>) {
  return { ...(attribute === null ? {} : { attribute }), label, value, ...data, at };
}
