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
import { reaches, type Threshold } from "../options/threshold.js";
import { type TextOptions, textReportWriter } from "./text.js";

/** Formats a report can be written in. */
export const formats = ["text", "json", "html", "csv", "sarif", "junit"] as const;

export type Format = (typeof formats)[number];

/** Formats that are settled on but not there yet. */
export const laterFormats: readonly string[] = ["xlsx"];

export function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name);
}

export interface WriterOptions extends TextOptions {
  ruleText: Lookup;
  /** The rules that judge. */
  rules: readonly ReportedRule[];
  failOn: Threshold;
}

export function writerFor(format: Format, options: WriterOptions): ReportWriter {
  const { locale, dutyText, ruleText, entryText, rules, failOn } = options;
  switch (format) {
    case "json":
      return jsonReportWriter();
    case "html":
      return htmlReportWriter({ locale, dutyText, ruleText, entryText });
    case "csv":
      return csvReportWriter({ locale, dutyText, ruleText, entryText });
    case "sarif":
      return sarifReportWriter({ locale, rules, dutyText, ruleText });
    case "junit":
      // What fails as a test is what makes the exit code 1.
      return junitReportWriter({
        locale,
        fails: (finding) => reaches({ findings: [finding] }, failOn),
        dutyText,
        ruleText,
      });
    case "text":
      return textReportWriter(options);
  }
}
