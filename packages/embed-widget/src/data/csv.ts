import type { WidgetEntry } from "@mulu/catalog-core/widget";
import { type Texts, wordFor } from "../texts/texts.js";
import { linksOf, list, text, timeLimit } from "./entry.js";

/** The entries as CSV, as spreadsheets read it: a byte order mark, and no cell that becomes a formula. */
export function csvOf(entries: readonly WidgetEntry[], texts: Texts): string {
  const words = (entry: WidgetEntry, name: "audience" | "method" | "level") =>
    list(entry, name).map((value) => wordFor(texts, value));
  const names = [
    "level1",
    "level2",
    "level3",
    "elements",
    "basis",
    "timeLimit",
    "body",
    "channels",
    "audience",
    "method",
    "level",
    "links",
    "note",
  ] as const;
  const rows = entries.map((entry) => [
    text(entry, "level1"),
    text(entry, "level2"),
    text(entry, "level3"),
    list(entry, "elements").join("\n"),
    list(entry, "basis").join("\n"),
    timeLimit(entry),
    text(entry, "body"),
    list(entry, "channels").join("\n"),
    words(entry, "audience").join("、"),
    words(entry, "method").join("、"),
    words(entry, "level").join("、"),
    linksOf(entry).join("\n"),
    text(entry, "note"),
  ]);
  return `\ufeff${[names.map((name) => texts[name]), ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: string): string {
  const harmless = /^'{0,9}[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replace(/"/g, '""')}"`;
}
