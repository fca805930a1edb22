import Papa from "papaparse";
import type { Catalog } from "../../catalog/types.js";
import { filledRows, joinedHeadings } from "./layout.js";
import { factsLine, type OfficialForm, officialForm } from "./official-form.js";

/**
 * The catalog as CSV, for spreadsheets of any language: UTF-8 with a byte order mark, title and facts in front, one row
 * of headings, further tables after an empty line. No cell can become a formula.
 */
export function catalogToCsv(catalog: Catalog): string {
  return formToCsv(officialForm(catalog));
}

/** Any form as CSV, as `catalogToCsv` writes the catalog's: a comparison, the findings of an audit. */
export function formToCsv(form: OfficialForm): string {
  const rows: string[][] = [[form.title], [factsLine(form.facts)]];
  for (const [at, table] of form.tables.entries()) {
    if (at > 0) rows.push([], [table.name]);
    rows.push(joinedHeadings(table), ...filledRows(table).slice(table.head.length));
  }
  return BYTE_ORDER_MARK + csvLines(rows);
}

/** By it spreadsheets know that a file is UTF-8. */
export const BYTE_ORDER_MARK = "\ufeff";

/** Rows as lines of CSV. No cell can become a formula. */
export function csvLines(rows: readonly (readonly string[])[]): string {
  return `${Papa.unparse(
    rows.map((row) => row.map(harmless)),
    { newline: "\r\n" },
  )}\r\n`;
}

/** What a spreadsheet would take for a formula, apostrophes in front of it included: else they could not be told apart. */
const FORMULA = /^'{0,1000}[=+\-@\t\r]/;

/** The text with an apostrophe in front, if it could be a formula; importers take one off again. */
function harmless(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}
