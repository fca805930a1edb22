import type { WidgetEntry } from "@mulu/catalog-core/widget";
import { type Texts, wordsOf } from "../texts/texts.js";
import { linksOf, list, text, timeLimit } from "./entry.js";

/** The entries as CSV, as spreadsheets read it: a byte order mark, and no cell that becomes a formula. */
export function csvOf(entries: readonly WidgetEntry[], texts: Texts): string {
  const lines = (values: readonly string[]) => values.join("\n");
  const fields = (entry: WidgetEntry) => ({
    level1: text(entry, "level1"),
    level2: text(entry, "level2"),
    level3: text(entry, "level3"),
    elements: lines(list(entry, "elements")),
    basis: lines(list(entry, "basis")),
    timeLimit: timeLimit(entry),
    body: text(entry, "body"),
    channels: lines(list(entry, "channels")),
    audience: wordsOf(entry, "audience", texts).join("、"),
    method: wordsOf(entry, "method", texts).join("、"),
    level: wordsOf(entry, "level", texts).join("、"),
    links: lines(linksOf(entry)),
    note: text(entry, "note"),
  });
  const names = Object.keys(fields({} as WidgetEntry)) as (keyof ReturnType<typeof fields>)[];
  const rows = [names.map((name) => texts[name]), ...entries.map((entry) => Object.values(fields(entry)))];
  return `\ufeff${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

function cell(value: string): string {
  const harmless = /^'{0,9}[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${harmless.replace(/"/g, '""')}"`;
}
