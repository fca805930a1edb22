import type { AttributeName } from "../attributes/attributes.js";
import { attributeTitles } from "../attributes/titles.js";
import { changzhiEducation2020 } from "../catalog/changzhi-education-2020.js";
import { matchEntry } from "../catalog/match-entry.js";
import type { Catalog } from "../catalog/types.js";
import { findingText, notReadText, textsOf } from "../locales/texts.js";
import type { CoreTexts, LocaleName } from "../locales/types.js";
import type { AttributeFact } from "../page/facts.js";
import type { Reading } from "../page/reading.js";
import type { PageRule, RuleResult } from "../rules/define-rule.js";
import { viewOf } from "../rules/page-view.js";
import { proposalFor } from "./proposals.js";
import type { Finding, PageReport, Place, ReportAttribute, Totals } from "./report.js";
import { runRules } from "./run-rules.js";

export interface AuditOptions {
  /** How the page is called in the report: the file or address as it was given. */
  source: string;
  /** The catalog that the page is held against. Default: the built-in one of 长治市教育局. */
  catalog?: Catalog;
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
  /** Language of the sentences. Default `zh-CN`. */
  locale?: LocaleName;
  /** Passes and rules that don't apply are listed too. Default false. */
  all?: boolean;
  /** The rules to run. Default: all page rules. */
  rules?: readonly PageRule[];
}

/** A page's report with the counts of all its results, listed or not. */
export interface PageAudit<P = Place> {
  report: PageReport<P>;
  counts: Omit<Totals, "pages">;
}

/**
 * Judges a page that was read.
 * @param reading from `readHtml` or `readDocument`; whatever its `place` gives is what findings have in `at`
 * @throws nothing: a rule that fails to run becomes a finding with outcome `error`
 */
export function auditPage<P = Place>(reading: Reading<P>, options: AuditOptions): PageAudit<P> {
  const { facts } = reading;
  const catalog = options.catalog ?? changzhiEducation2020;
  const texts = textsOf(options.locale ?? "zh-CN");
  const counts: PageAudit["counts"] = { pass: 0, fail: 0, review: 0, "not-applicable": 0, error: 0, waived: 0 };
  const findings: Finding<P>[] = [];
  const view = viewOf(facts);
  for (const run of runRules(facts, {
    catalog,
    today: options.today,
    ...(options.rules ? { rules: options.rules } : {}),
  })) {
    if ("error" in run) {
      counts.error++;
      findings.push(ruleError(run.rule, run.error, texts));
      continue;
    }
    for (const result of run.results) {
      counts[result.outcome]++;
      if (result.outcome === "fail" || result.outcome === "review")
        findings.push(findingOf(run.rule, result, reading, texts, proposalFor(run.rule.id, result, view)));
      else if (options.all) findings.push(silent(run.rule, result.outcome, texts));
    }
  }
  findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  return {
    report: {
      source: options.source,
      kind: facts.kind,
      item: matchEntry(facts, catalog),
      attributes: attributesOf(reading),
      findings,
      notRead: facts.notRead.map((one) => ({
        what: one.what,
        why: one.why,
        message: notReadText(texts, one),
        at: one.at === null ? null : reading.place(one.at),
      })),
    },
    counts,
  };
}

const RANK = { error: 0, warning: 1, info: 2 };

function findingOf<P>(
  rule: PageRule,
  result: Extract<RuleResult, { reason: string }>,
  reading: Reading<P>,
  texts: CoreTexts,
  proposal: string | null,
): Finding<P> {
  const { attribute, data } = result;
  if (attribute) data.name ??= attributeTitles[attribute][texts.attributeTitle];
  const { message, fix } = findingText(texts, rule.id, result.reason, data);
  return {
    rule: rule.id,
    ...(attribute ? { attribute } : {}),
    outcome: result.outcome,
    reason: result.reason,
    severity: rule.severity,
    message,
    fix,
    ...(proposal === null ? {} : { proposal }),
    duties: rule.duties,
    at: result.at === undefined || result.at === null ? null : reading.place(result.at),
  };
}

function silent(rule: PageRule, outcome: "pass" | "not-applicable", texts: CoreTexts): Finding<never> {
  return {
    rule: rule.id,
    outcome,
    reason: outcome,
    severity: rule.severity,
    message: texts.rules[rule.id]?.title ?? rule.id,
    fix: "",
    duties: rule.duties,
    at: null,
  };
}

function ruleError(rule: PageRule, error: string, texts: CoreTexts): Finding<never> {
  const put = (text: string) => text.replace("{rule}", rule.id).replace("{error}", error);
  return {
    rule: rule.id,
    outcome: "error",
    reason: "exception",
    severity: rule.severity,
    message: put(texts.ruleError.message),
    fix: put(texts.ruleError.fix),
    duties: rule.duties,
    at: null,
  };
}

function attributesOf<P>(reading: Reading<P>): PageReport<P>["attributes"] {
  const attributes: PageReport<P>["attributes"] = {};
  for (const [name, facts] of Object.entries(reading.facts.attributes) as [AttributeName, AttributeFact[]][]) {
    attributes[name] = facts.map((fact): ReportAttribute<P> => {
      const { value, raw, label, from } = fact;
      const at = reading.place(fact.at);
      return label === undefined ? { value, raw, from, at } : { value, raw, label, from, at };
    });
  }
  return attributes;
}
