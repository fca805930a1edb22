import type { FormTable, OfficialForm } from "../../export/catalog/official-form.js";
import type { LocaleName } from "../../locales/types.js";
import { type ComparisonTable, comparisonTable } from "./comparison-table.js";
import { comparisonTexts } from "./texts.js";
import type { CatalogComparison } from "./types.js";

/** Shares of the width: case, names, field, standard, county, what the public gets. */
const WIDTHS = [10, 14, 18, 12, 32, 32, 18];

/** A comparison as a form, for workbooks and documents. */
export function comparisonForm(comparison: CatalogComparison, locale: LocaleName = "zh-CN"): OfficialForm {
  const texts = comparisonTexts[locale];
  const table = comparisonTable(comparison, locale);
  return {
    title: table.title,
    facts: [
      [texts.county, comparison.county.title],
      [texts.standard, comparison.standard.title],
    ],
    tables: [formTable(table.title, table, WIDTHS)],
  };
}

/** A table of plain texts with one row of headings. */
export function formTable(
  name: string,
  { columns, rows }: Pick<ComparisonTable, "columns" | "rows">,
  widths: readonly number[],
): FormTable {
  const cells = (row: readonly string[], align: "start" | "center") =>
    row.map((text) => ({ text, rowSpan: 1, columnSpan: 1, align }));
  return {
    name,
    columns: columns.map((_, i) => ({ width: widths[i] ?? 12 })),
    head: [cells(columns, "center")],
    body: rows.map((row) => cells(row, "start")),
  };
}
