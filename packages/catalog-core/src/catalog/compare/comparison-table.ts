import type { LocaleName } from "../../locales/types.js";
import { type ComparisonTexts, comparisonTexts, rowText, valuesText } from "./texts.js";
import type { CatalogComparison, PublicGets, RowChange, RowRef } from "./types.js";

/** A comparison as a table of plain texts, for spreadsheets. */
export interface ComparisonTable {
  title: string;
  /** Headings. */
  columns: string[];
  /** Each as long as the headings. */
  rows: string[][];
}

/** One row a difference: case, names, field, standard, county, what the public gets. */
export function comparisonTable(comparison: CatalogComparison, locale: LocaleName = "zh-CN"): ComparisonTable {
  const texts = comparisonTexts[locale];
  const { columns } = texts;
  return {
    title: texts.title,
    columns: [
      columns.kind,
      columns.level1,
      columns.level2,
      columns.field,
      columns.before,
      columns.after,
      columns.public,
    ],
    rows: [
      ...comparison.missing.map((row) => wholeRow(texts, "missing", row)),
      ...comparison.added.map((row) => wholeRow(texts, "added", row)),
      ...comparison.changed.flatMap((change) => changeRows(texts, change)),
      ...comparison.removedMet.map(({ row, body, removed }) => [
        texts.kinds.removedMet,
        row.level1,
        level2Of(row),
        texts.fields.body,
        removed.movedTo || texts.empty,
        body || texts.empty,
        texts.public.unclear,
      ]),
    ],
  };
}

function wholeRow(texts: ComparisonTexts, kind: "missing" | "added", row: RowRef): string[] {
  const gets: PublicGets = kind === "missing" ? "less" : "more";
  const names = rowText(texts, row);
  const sides = kind === "missing" ? [names, texts.empty] : [texts.empty, names];
  return [texts.kinds[kind], row.level1, level2Of(row), "", ...sides, texts.public[gets]];
}

function changeRows(
  texts: ComparisonTexts,
  { standard, county, renamed, moved, matched, changes }: RowChange,
): string[][] {
  const start = [standard.level1, level2Of(standard)];
  const rows: string[][] = [];
  const names = (kind: "renamed" | "moved") => [
    texts.kinds[kind],
    ...start,
    "",
    rowText(texts, standard),
    `${texts.names(county)}${matched === "similar" ? texts.similar : ""}`,
    matched === "similar" ? texts.public.unclear : texts.public.same,
  ];
  if (renamed) rows.push(names("renamed"));
  if (moved) rows.push(names("moved"));
  for (const { field, before, after, reason, public: gets } of changes)
    rows.push([
      texts.kinds.changed,
      ...start,
      texts.fields[field],
      valuesText(texts, field, before),
      valuesText(texts, field, after),
      texts.change(texts.fields[field], texts.reasons[reason], texts.public[gets]),
    ]);
  return rows;
}

const level2Of = ({ level2, level3 }: RowRef): string => (level3 ? `${level2}/${level3}` : level2);
