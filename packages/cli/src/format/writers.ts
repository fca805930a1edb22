import type { Lookup } from "@mulu/catalog-core/export";
import { htmlReportWriter, jsonReportWriter, type ReportWriter } from "@mulu/catalog-core/export";
import { type TextOptions, textReportWriter } from "./text.js";

/** Formats a report can be written in. */
export const formats = ["text", "json", "html"] as const;

export type Format = (typeof formats)[number];

/** Formats that are settled on but not there yet. */
export const laterFormats: readonly string[] = ["csv", "xlsx", "sarif", "junit"];

export function isFormat(name: string): name is Format {
  return (formats as readonly string[]).includes(name);
}

export interface WriterOptions extends TextOptions {
  ruleText: Lookup;
}

export function writerFor(format: Format, options: WriterOptions): ReportWriter {
  const { locale, dutyText, ruleText, entryText } = options;
  switch (format) {
    case "json":
      return jsonReportWriter();
    case "html":
      return htmlReportWriter({ locale, dutyText, ruleText, entryText });
    case "text":
      return textReportWriter(options);
  }
}
