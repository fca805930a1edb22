import type { Catalog } from "../catalog/types.js";
import { type CatalogTexts, catalogTexts } from "../locales/catalog-texts.js";
import { findingText } from "../locales/texts.js";
import type { LocaleName } from "../locales/types.js";
import { catalogRules } from "../rules/catalog-rules.js";
import type { CatalogRule, CatalogRuleResult } from "../rules/define-catalog-rule.js";
import { version } from "../version.js";
import type { CatalogFinding, CatalogPlace, CatalogReport } from "./catalog-report.js";

/** What `auditCatalog` is told beside the catalog: the day always, the rest where it isn't the usual. */
export interface CatalogAuditOptions {
  /** The day to judge for, `YYYY-MM-DD`. */
  today: string;
  /** Language of the sentences. Default `zh-CN`. */
  locale?: LocaleName;
  /** Passes and rules that don't apply are listed too. Default false. */
  all?: boolean;
  /** The rules to run. Default: all catalog rules. */
  rules?: readonly CatalogRule[];
}

/**
 * What the rules find in a catalog, each finding with its row; most severe first, else in the order of the rules.
 * Pure: the same catalog and day give the same findings.
 * @throws nothing: a rule that fails to run becomes a finding with outcome `error`
 */
export function runCatalogRules(catalog: Catalog, options: CatalogAuditOptions): CatalogFinding[] {
  return auditCatalog(catalog, options).findings;
}

/**
 * Judges a catalog: its findings and the counts of all results, listed or not.
 * @throws nothing
 */
export function auditCatalog(catalog: Catalog, options: CatalogAuditOptions): CatalogReport {
  const { today, locale = "zh-CN", all = false, rules = catalogRules } = options;
  const texts = catalogTexts[locale];
  const totals: CatalogReport["totals"] = { pass: 0, fail: 0, review: 0, "not-applicable": 0, error: 0 };
  const findings: CatalogFinding[] = [];
  for (const rule of rules) {
    for (const result of resultsOf(rule, catalog, today)) {
      totals[result.outcome]++;
      if ("reason" in result || all) findings.push(findingOf(rule, result, catalog, texts));
    }
  }
  findings.sort((a, b) => RANK[a.severity] - RANK[b.severity]);
  return {
    catalogReport: 1,
    mulu: version,
    day: today,
    catalog: { id: catalog.id, version: catalog.issuedOn, title: catalog.title, rows: catalog.entries.length },
    findings,
    totals,
  };
}

const RANK = { error: 0, warning: 1, info: 2 };

type Result = CatalogRuleResult | { outcome: "error"; reason: "exception"; error: string };

function resultsOf(rule: CatalogRule, catalog: Catalog, today: string): readonly Result[] {
  try {
    if (!rule.appliesTo(catalog)) return [{ outcome: "not-applicable" }];
    const results = rule.check({ catalog, today });
    return Array.isArray(results) ? results : [results];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ outcome: "error", reason: "exception", error: message }];
  }
}

function findingOf(rule: CatalogRule, result: Result, catalog: Catalog, texts: CatalogTexts): CatalogFinding {
  const { id, severity, duties } = rule;
  const { outcome } = result;
  const found = { rule: id, outcome, severity, duties };
  if ("error" in result) {
    const put = (text: string) => text.replace("{rule}", () => id).replace("{error}", () => result.error);
    const message = put(texts.ruleError.message);
    return { ...found, reason: result.reason, message, fix: put(texts.ruleError.fix), at: null, fields: [] };
  }
  if (!("reason" in result))
    return { ...found, reason: outcome, message: texts.rules[id]?.title ?? id, fix: "", at: null, fields: [] };
  const { reason, row, fields } = result;
  const at = row === undefined ? null : placeOf(catalog, row);
  const values = {
    ...result.data,
    fields: fields.map((field) => texts.fields[field]).join(texts.comma),
    row: at ? texts.row(at) : "",
  };
  const { message, fix } = findingText(texts, id, reason, values);
  return { ...found, reason, message, fix, at, fields };
}

function placeOf({ entries }: Catalog, row: number): CatalogPlace {
  const { id = "", level1 = "", level2 = "" } = entries[row] ?? {};
  return { row: row + 1, id, level1, level2 };
}
