import type { PageReport, Report, Totals, UnreadPage } from "../audit/report.js";

/** What is known of a report before its first page. */
export type ReportHead = Omit<Report, "pages" | "totals">;

/** Writes a report page by page, so that a run over many pages needs no more memory than one over few. */
export interface ReportWriter {
  /** What comes before the first page. */
  open(head: ReportHead): string;
  /** What the next page adds; empty when the writer collects the pages for the end. */
  page(page: PageReport | UnreadPage): string;
  /** What comes after the last page; in pieces, when the writer had to collect the pages. */
  close(totals: Totals): Iterable<string>;
}

/** Is it a page that could not be read, with an error in place of what was found? */
export function isUnread(page: PageReport | UnreadPage): page is UnreadPage {
  return "error" in page;
}

/** All of a report by one writer. */
export function writeReport(report: Report, writer: ReportWriter): string {
  const { pages, totals, ...head } = report;
  return [writer.open(head), ...pages.map((page) => writer.page(page)), ...writer.close(totals)].join("");
}
