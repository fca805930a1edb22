import type { AttributeName } from "../attributes/attributes.js";
import { changzhiEducation2020 } from "../catalog/changzhi-education-2020.js";
import { matchEntry } from "../catalog/match-entry.js";
import type { Catalog } from "../catalog/types.js";
import { textsOf } from "../locales/texts.js";
import type { LocaleName } from "../locales/types.js";
import type { AttributeFact } from "../page/facts.js";
import type { Reading } from "../page/reading.js";
import type { FormRule } from "../rules/define-form-rule.js";
import type { PageRule } from "../rules/define-rule.js";
import { pageRules } from "../rules/page-rules.js";
import { viewOf } from "../rules/page-view.js";
import { auditForm } from "./audit-form.js";
import { type ColumnCycle, columnDaysOf } from "./column-cycle.js";
import { findingsOf, notReadOf, sortFindings } from "./findings.js";
import { proposalFor } from "./proposals.js";
import type { PageReport, Place, ReportAttribute, Totals } from "./report.js";
import { runRulesOver } from "./run-rules.js";
import { pageName } from "./waivers.js";

/** What `auditPage` is told beside the page: the day always, the rest where it isn't the usual. */
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
  /** Columns of the site, with the days within which each must have something new. Default: what the norms say. */
  columns?: readonly ColumnCycle[];
  /** The rules to run over an edit form on the page. Default: all form rules, but none where `rules` are chosen alone. */
  formRules?: readonly FormRule[];
}

/** A page's report with the counts of all its results, listed or not. */
export interface PageAudit<P = Place> {
  report: PageReport<P>;
  /** `waived` is 0: waivers come afterwards, see `applyWaivers`. */
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
  const view = viewOf(facts);
  const { rules, formRules, ...common } = options;
  const { today } = common;
  const page = facts.url ?? pageName(options.source);
  const columnDays = columnDaysOf(options.columns ?? [], page);
  const { findings, counts } = findingsOf<P>(
    runRulesOver(view, { catalog, today, rules: rules ?? pageRules, columnDays }),
    {
      texts,
      page,
      all: options.all ?? false,
      place: reading.place,
      proposal: (rule, result) => proposalFor(rule, result, view),
    },
  );
  const notRead = notReadOf<P>(facts.notRead, reading.place, texts);
  // Chosen page rules are asked for alone.
  if (reading.form && (formRules || !rules)) {
    const form = auditForm<P>(reading.form, { ...common, page, ...(formRules ? { rules: formRules } : {}) });
    findings.push(...form.findings);
    for (const outcome of Object.keys(counts) as (keyof typeof counts)[]) counts[outcome] += form.counts[outcome];
    // An editor's frame is a frame of the page, too.
    const known = new Set(notRead.map(({ at }) => JSON.stringify(at)));
    notRead.push(...form.notRead.filter(({ at }) => !known.has(JSON.stringify(at))));
  }
  return {
    report: {
      source: options.source,
      kind: facts.kind,
      item: matchEntry(facts, catalog),
      attributes: attributesOf(reading),
      findings: sortFindings(findings),
      notRead,
    },
    counts,
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
