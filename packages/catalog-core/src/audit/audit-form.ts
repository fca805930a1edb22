import { changzhiEducation2020 } from "../catalog/changzhi-education-2020.js";
import type { Catalog } from "../catalog/types.js";
import { textsOf } from "../locales/texts.js";
import type { LocaleName } from "../locales/types.js";
import type { FormFacts } from "../page/form/form-facts.js";
import type { PlacedForm } from "../page/form/placed-form.js";
import type { FormRule } from "../rules/define-form-rule.js";
import type { RuleResult } from "../rules/define-rule.js";
import { formRules } from "../rules/form-rules.js";
import { formViewOf } from "../rules/form-view.js";
import { findingsOf, notReadOf, sortFindings } from "./findings.js";
import type { Finding, NotRead, Place, Totals } from "./report.js";

/** What `auditForm` is told beside the form: the day always, the rest where it isn't the usual. */
export interface FormAuditOptions {
  /** The address of the form's page, or what it is called: findings are named by it. Default: none. */
  page?: string;
  /** The catalog that the form is held against. Default: the built-in one of 长治市教育局. */
  catalog?: Catalog;
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
  /** Language of the sentences. Default `zh-CN`. */
  locale?: LocaleName;
  /** Passes and rules that don't apply are listed too. Default false. */
  all?: boolean;
  /** The rules to run. Default: all form rules. */
  rules?: readonly FormRule[];
}

/** What there is to say of a form, with the counts of all results, listed or not. */
export interface FormAudit<P = Place> {
  findings: Finding<P>[];
  notRead: NotRead<P>[];
  counts: Omit<Totals, "pages">;
}

/**
 * Judges an edit form as it stands filled in, before anything is published.
 * @param reading from `readForm`, or `form` of a page that was read; whatever its `place` gives is what findings have in `at`
 * @throws nothing: a rule that fails to run becomes a finding with outcome `error`
 */
export function auditForm<P = Place>(reading: PlacedForm<P>, options: FormAuditOptions): FormAudit<P> {
  const { facts, place } = reading;
  const { catalog = changzhiEducation2020, today, rules } = options;
  const texts = textsOf(options.locale ?? "zh-CN");
  const { findings, counts } = findingsOf<P>(runFormRules(facts, { catalog, today, ...(rules ? { rules } : {}) }), {
    texts,
    page: options.page ?? "",
    all: options.all ?? false,
    place,
    proposal: (_rule, { data }) => (typeof data.proposal === "string" ? data.proposal : null),
  });
  return { findings: sortFindings(findings), notRead: notReadOf(facts.notRead, place, texts), counts };
}

/**
 * Runs rules over a form's facts. Pure: the same facts, catalog and day give the same results.
 * @param facts from `readForm`
 * @param options the catalog that the form is held against, the day to judge for as `YYYY-MM-DD`, and the rules
 * (default: all form rules)
 * @throws nothing: a rule that throws is told with its error, the others run
 */
export function runFormRules(
  facts: FormFacts,
  { catalog, today, rules = formRules }: { catalog: Catalog; today: string; rules?: readonly FormRule[] },
): ({ rule: FormRule; results: readonly RuleResult[] } | { rule: FormRule; error: string })[] {
  const form = formViewOf(facts);
  return rules.map((rule) => {
    try {
      if (!rule.appliesTo(form)) return { rule, results: [{ outcome: "not-applicable" }] };
      const results = rule.check({ form, catalog, today });
      return { rule, results: Array.isArray(results) ? results : [results] };
    } catch (error) {
      return { rule, error: error instanceof Error ? error.message : String(error) };
    }
  });
}
