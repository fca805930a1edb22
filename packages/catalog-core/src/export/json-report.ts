import type { Report } from "../audit/report.js";
import { type ReportWriter, writeReport } from "./writer.js";

/** Report, version 1, as JSON: one page a line, so that large reports can be read line by line, too. */
export function jsonReportWriter(): ReportWriter {
  let separator = "\n";
  return {
    open(head) {
      const { report, mulu, at, catalog } = head;
      const lines = Object.entries({ report, mulu, at, catalog }).map(
        ([key, value]) => `  "${key}": ${JSON.stringify(value)},\n`,
      );
      return `{\n${lines.join("")}  "pages": [`;
    },
    page(page) {
      const line = `${separator}    ${JSON.stringify(page)}`;
      separator = ",\n";
      return line;
    },
    close(totals) {
      return [`${separator === "\n" ? "" : "\n  "}],\n  "totals": ${JSON.stringify(totals)}\n}\n`];
    },
  };
}

/** A whole report as JSON. */
export function reportJson(report: Report): string {
  return writeReport(report, jsonReportWriter());
}
