import type { Lookup } from "@mulu/catalog-core/export";
import {
  csvReportWriter,
  htmlReportWriter,
  jsonReportWriter,
  junitReportWriter,
  type ReportedRule,
  type ReportWriter,
  sarifReportWriter,
} from "@mulu/catalog-core/export";
import type { Ending } from "../audit/follow-up.js";
import { newIn } from "../audit/new-in.js";
import type { Totals } from "../core-types.js";
import { reaches, type Threshold } from "../options/threshold.js";
import { endingFields } from "./ending-json.js";
import { type TextOptions, textReportWriter } from "./text.js";
import { type WorkOrderOptions, workOrderWriter } from "./work-orders.js";

/** Formats a report can be written in; `xlsx` are the work orders that follow from it. */
export const formats = ["text", "json", "html", "csv", "sarif", "junit", "xlsx"] as const;

export type Format = (typeof formats)[number];

export function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name);
}

/** A writer of reports; what comes last may be bytes, and take its time. */
export interface AuditWriter extends Omit<ReportWriter, "close"> {
  close(totals: Totals): Iterable<string> | AsyncIterable<Uint8Array>;
}

/** Does the format itself say what is told after the last page? */
export function tellsEnding(format: Format): boolean {
  return format === "text" || format === "json";
}

export interface WriterOptions extends TextOptions, WorkOrderOptions {
  ending: () => Ending;
  ruleText: Lookup;
  /** The rules that judge. */
  rules: readonly ReportedRule[];
  failOn: Threshold;
}

export function writerFor(format: Format, options: WriterOptions): AuditWriter {
  const { locale, dutyText, ruleText, entryText, rules, failOn } = options;
  switch (format) {
    case "json":
      return jsonReportWriter(() => endingFields(options.ending()));
    case "html":
      return htmlReportWriter({ locale, dutyText, ruleText, entryText });
    case "csv":
      return csvReportWriter({ locale, dutyText, ruleText, entryText });
    case "sarif":
      return sarifReportWriter({
        locale,
        rules,
        dutyText,
        ruleText,
        gone: () => options.ending().comparison?.gone ?? [],
      });
    case "junit":
      // What fails as a test is what makes the exit code 1.
      return junitReportWriter({
        locale,
        fails: (finding) => reaches(newIn({ findings: [finding] }), failOn),
        dutyText,
        ruleText,
      });
    case "text":
      return textReportWriter(options);
    case "xlsx":
      return workOrderWriter(options);
  }
}
