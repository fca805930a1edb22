import type { LocaleName } from "../../locales/types.js";
import { type ComparisonTexts, comparisonTexts, rowText, valuesText } from "./texts.js";
import type { CatalogComparison, RowChange } from "./types.js";

/** A comparison as plain text for the terminal, a line an item, its changes below it. */
export function comparisonText(comparison: CatalogComparison, locale: LocaleName = "zh-CN"): string {
  const texts = comparisonTexts[locale];
  const { missing, added, changed, removedMet, county, standard } = comparison;
  const ref = (label: string, { title, id, issuedOn, rows }: CatalogComparison["county"]) =>
    [label, title === "" ? id : title, issuedOn, texts.rows(rows)].filter((part) => part !== "").join("  ");
  const parts = [
    [ref(texts.county, county), ref(texts.standard, standard)],
    section(
      texts.headings.missing,
      missing.map((row) => `- ${rowText(texts, row)}`),
    ),
    section(
      texts.headings.added,
      added.map((row) => `+ ${rowText(texts, row)}`),
    ),
    section(
      texts.headings.changed,
      changed.flatMap((change) => changeLines(texts, change)),
    ),
    section(
      texts.headings.removedMet,
      removedMet.map(({ row, body, removed }) => `? ${texts.removedMet(texts.names(row), removed.movedTo, body)}`),
    ),
    missing.length + added.length + changed.length + removedMet.length === 0 ? [texts.none] : [],
    [totalsLine(texts, comparison)],
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function section(heading: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [heading, ...lines.map((line) => `  ${line}`)];
}

/** What is different about one row, in sentences' parts; the first says which row. */
function changeLines(texts: ComparisonTexts, change: RowChange): string[] {
  const { standard, matched } = change;
  return [
    `~ ${rowText(texts, standard)}${matched === "similar" ? texts.similar : ""}`,
    ...namesChanges(texts, change).map((line) => `    ${line}`),
    ...change.changes.flatMap(({ field, before, after, reason, public: gets }) => [
      `    ${MARKS[gets]} ${texts.change(texts.fields[field], texts.reasons[reason], texts.public[gets])}`,
      `      ${texts.beforeAfter(valuesText(texts, field, before), valuesText(texts, field, after))}`,
    ]),
  ];
}

const MARKS = { less: "▼", more: "▲", same: "=", unclear: "?" };

/** That a row has another name, or stands elsewhere. */
export function namesChanges(texts: ComparisonTexts, { standard, county, renamed, moved }: RowChange): string[] {
  return [
    ...(renamed ? [texts.renamed(texts.names(standard), texts.names(county))] : []),
    ...(moved ? [texts.moved(standard.level1, county.level1)] : []),
  ];
}

function totalsLine(texts: ComparisonTexts, { totals }: CatalogComparison): string {
  return (Object.keys(texts.totals) as (keyof typeof totals)[])
    .map((key) => `${texts.totals[key]} ${totals[key]}`)
    .join(texts.semicolon);
}
