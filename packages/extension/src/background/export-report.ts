import {
  type Catalog,
  dutyText,
  type Finding,
  type LocaleName,
  type PageReport,
  type Place,
  type Report,
  ruleTitle,
  shownOf,
  version,
} from "@mulu/catalog-core";
import { findingsForm, formToCsv, type OfficialForm, reportHtml, reportJson } from "@mulu/catalog-core/export";
import type { FindingView, Spot, TabReport } from "../protocol/tab-state.js";

export type ExportFormat = "json" | "csv" | "xlsx" | "html";

export interface ExportedFile {
  name: string;
  type: string;
  /** A text, or a form that the panel makes a workbook of: its library is no burden for the background then. */
  content: string | OfficialForm;
}

const TYPES: Record<ExportFormat, string> = {
  json: "application/json",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
};

/**
 * What a panel shows as a file, in the shape that the command line writes.
 * @param placeOf the place on the page of a spot; null where the page is gone
 */
export function exportReport(
  report: TabReport,
  format: ExportFormat,
  { catalog, locale, placeOf }: { catalog: Catalog; locale: LocaleName; placeOf(spot: Spot): Place | null },
): ExportedFile {
  const whole = reportOf(report, catalog, placeOf);
  const entryText = (id: string) => {
    const entry = catalog.entries.find((one) => one.id === id);
    return entry ? `${entry.level1}／${entry.level2}` : null;
  };
  const texts = { locale, dutyText, ruleText: ruleTitle, entryText };
  const file = (content: string | OfficialForm) => ({
    name: `${nameOf(report)}.${format}`,
    type: TYPES[format],
    content,
  });
  switch (format) {
    case "json":
      return file(reportJson(whole));
    case "html":
      return file(reportHtml(whole, texts));
    case "csv":
      return file(formToCsv(findingsForm(whole, texts)));
    case "xlsx":
      return file(findingsForm(whole, texts));
  }
}

/** A file's name of what the page is called and when it was judged, as every system takes it. */
function nameOf({ title, url, at }: TabReport): string {
  const name = (title || url)
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, " ")
    .trim()
    .slice(0, 60)
    .trim();
  return `${name || "mulu"} ${at.slice(0, 10)}`;
}

function reportOf(report: TabReport, catalog: Catalog, placeOf: (spot: Spot) => Place | null): Report {
  const { counts, item } = report;
  const page: PageReport = {
    source: report.url,
    kind: report.kind,
    item: item && { id: item.id, score: item.score, by: item.by },
    attributes: Object.fromEntries(
      report.attributes.map(({ name, readings }) => [
        name,
        readings.map(({ value, label, from, spot }) => ({
          value,
          raw: value,
          ...(label === null ? {} : { label }),
          from,
          at: placeOf(spot),
        })),
      ]),
    ),
    findings: report.findings.map((finding) => findingOf(finding, placeOf)),
    notRead: report.notRead.map(({ what, why, message, spot }) => ({ what, why, message, at: spot && placeOf(spot) })),
  };
  return {
    report: 1,
    mulu: version,
    at: report.at,
    catalog: { id: catalog.id, version: catalog.issuedOn },
    pages: [page],
    totals: {
      pages: 1,
      pass: counts.pass,
      fail: counts.fail,
      review: counts.review,
      "not-applicable": counts.notApplicable,
      error: counts.error,
      waived: counts.waived,
    },
  };
}

function findingOf(finding: FindingView, placeOf: (spot: Spot) => Place | null): Finding {
  const { key, rule, attribute, outcome, reason, severity, message, fix, paste, duties, spot, waiver } = finding;
  return {
    rule,
    ...(attribute === null ? {} : { attribute }),
    outcome,
    reason,
    severity,
    message,
    fix,
    ...(paste === null ? {} : { proposal: paste }),
    duties: duties.map(({ id }) => id),
    at: spot && placeOf(spot),
    ...(outcome === "error" ? {} : { key }),
    ...(waiver === null ? {} : { waiver: shownOf(waiver) }),
  };
}
