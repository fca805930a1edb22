import type { Report } from "../audit/report.js";
import { type ReportWriter, writeReport } from "./writer.js";

/**
 * Report, version 1, as JSON: one page a line, so that large reports can be read line by line, too.
 * @param more further fields, which are asked for after the last page and stand behind the totals
 */
export function jsonReportWriter(more: () => Readonly<Record<string, unknown>> = () => ({})): ReportWriter {
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
      const fields = Object.entries({ totals, ...more() }).map(
        ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
      );
      return [`${separator === "\n" ? "" : "\n  "}],\n${fields.join(",\n")}\n}\n`];
    },
  };
}

/** A whole report as JSON. */
export function reportJson(report: Report): string {
  return writeReport(report, jsonReportWriter());
}
