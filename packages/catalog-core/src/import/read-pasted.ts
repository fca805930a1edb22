import type { Grid } from "./grid.js";
import { readCsv } from "./read-csv.js";
import { readHtmlTables } from "./read-html.js";
import { readMarkdownTables } from "./read-markdown.js";

/** What a clipboard or a text box has: both forms, where a program puts both there. */
export interface Pasted {
  text?: string;
  html?: string;
}

/**
 * The tables of pasted text: its HTML if that has a table, else a Markdown table, or cells with tabs between them as
 * spreadsheets put them on the clipboard.
 *
 * @param pasted from the clipboard
 * @param source what errors call it
 * @throws ImportError when a table is larger than the limits allow
 */
export function readPasted(pasted: Pasted | string, source = "clipboard"): Grid[] {
  const { text = "", html = "" } = typeof pasted === "string" ? { text: pasted } : pasted;
  for (const one of [html, text]) {
    if (!/<t(?:able|r)[\s>]/i.test(one)) continue;
    // Rows copied without their table are rows of one.
    const grids = readHtmlTables(/<table[\s>]/i.test(one) ? one : `<table>${one}</table>`, { source });
    if (grids.length > 0) return grids;
  }
  if (text.trim() === "") return [];
  const tables = readMarkdownTables(text, { source });
  if (tables.length > 0) return tables;
  return [readCsv(text, { source, ...(text.includes("\t") && { delimiter: "\t" }) })];
}
