import { attributeTitles } from "../attributes/titles.js";
import type { Finding, Place, Report } from "../audit/report.js";
import type { LocaleName } from "../locales/types.js";
import { BYTE_ORDER_MARK, csvLines } from "./catalog/csv.js";
import { byUrgency, type Mark, markOf } from "./marks.js";
import { exportTexts, type Lookup } from "./texts.js";
import { isUnread, type ReportWriter, writeReport } from "./writer.js";

/** Language of a report as CSV, and where its words are looked up: without them, ids are shown. */
export interface CsvReportOptions {
  /** Language of the report; its findings come in the language they were made in. Default: `zh-CN`. */
  locale?: LocaleName;
  /** Source of a duty (document, 文号, article) by its id. Without it, ids are shown. */
  dutyText?: Lookup;
  /** Title of a rule by its id. */
  ruleText?: Lookup;
  /** Name of a catalog entry by its id. */
  entryText?: Lookup;
}

const none: Lookup = () => null;

/**
 * A report as CSV, one row a finding, for spreadsheets of any language: UTF-8 with a byte order mark, and no cell can
 * become a formula. Pages that were not read have a row, and so has each part of a page that was not; pages without
 * findings have none.
 */
export function csvReportWriter(options: CsvReportOptions = {}): ReportWriter {
  const { locale = "zh-CN", dutyText = none, ruleText = none, entryText = none } = options;
  const texts = exportTexts[locale];
  const { finding: words, marks, rules, table } = texts;
  const columns: Record<Column, string> = {
    page: texts.index.page,
    kind: texts.kind,
    item: texts.page.item,
    rule: words.rule,
    ruleId: table.ruleId,
    attribute: texts.page.attribute,
    outcome: texts.filter.outcome,
    severity: words.severity,
    message: words.message,
    fix: words.fix,
    proposal: words.proposal,
    duties: words.duties,
    line: table.line,
    column: table.column,
    selector: table.selector,
    waiver: words.waiver,
    since: texts.since.heading,
  };
  const names = Object.keys(columns) as Column[];
  const lines = (rows: readonly Row[]) => csvLines(rows.map((row) => names.map((name) => row[name] ?? "")));

  function rowOf(finding: Finding): Row {
    const { rule, attribute, waiver, since } = finding;
    const known = attribute !== undefined && Object.hasOwn(attributeTitles, attribute);
    return {
      rule: ruleText(rule, locale) ?? rule,
      ruleId: rule,
      attribute: known ? attributeTitles[attribute][locale === "en" ? "en" : "zh"] : (attribute ?? ""),
      outcome: outcomeOf(markOf(finding)),
      severity: marks[finding.severity],
      message: finding.message,
      fix: finding.fix,
      proposal: finding.proposal ?? "",
      duties: finding.duties.map((duty) => dutyText(duty, locale) ?? duty).join("\n"),
      ...placeOf(finding.at),
      waiver: waiver === undefined ? "" : words.waived(waiver),
      since: since === undefined ? "" : texts.since[since],
    };
  }

  /** What was waived says so here: whoever counts what failed does not count it. */
  function outcomeOf(mark: Mark): string {
    return mark === "error" || mark === "warning" || mark === "info" ? rules.fail : marks[mark];
  }

  return {
    open: () => BYTE_ORDER_MARK + lines([columns]),
    page(page) {
      if (isUnread(page)) return lines([{ page: page.source, outcome: table.unread, message: page.error }]);
      const about: Row = {
        page: page.source,
        kind: texts.kinds[page.kind],
        item: page.item === null ? "" : (entryText(page.item.id, locale) ?? page.item.id),
      };
      const rows = byUrgency(page.findings).map((finding) => ({ ...about, ...rowOf(finding) }));
      for (const { message, at } of page.notRead)
        rows.push({ ...about, outcome: texts.page.notRead, message, ...placeOf(at) });
      return rows.length === 0 ? "" : lines(rows);
    },
    close: () => [],
  };
}

/** A whole report as CSV. */
export function reportCsv(report: Report, options: CsvReportOptions = {}): string {
  return writeReport(report, csvReportWriter(options));
}

type Column =
  | "page"
  | "kind"
  | "item"
  | "rule"
  | "ruleId"
  | "attribute"
  | "outcome"
  | "severity"
  | "message"
  | "fix"
  | "proposal"
  | "duties"
  | "line"
  | "column"
  | "selector"
  | "waiver"
  | "since";
type Row = Partial<Record<Column, string>>;

function placeOf(at: Place | null): Row {
  if (at === null) return {};
  const { line, column, selector } = at;
  return { line: String(line ?? ""), column: String(column ?? ""), selector };
}
