import type { Catalog } from "../../catalog/types.js";
import { filledRows, joinedHeadings, placedRows } from "./layout.js";
import { type FormTable, factsLine, officialForm } from "./official-form.js";

/** The catalog as Markdown: a table as GitHub shows it, headings of both levels joined, line breaks as `<br>`. */
export function catalogToMarkdown(catalog: Catalog): string {
  const form = officialForm(catalog);
  const blocks = form.tables.flatMap((table, at) => [
    ...(at === 0 ? [`# ${inline(form.title)}`, inline(factsLine(form.facts))] : [`## ${inline(table.name)}`]),
    tableText(table),
  ]);
  return `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

function tableText(table: FormTable): string {
  const rows = filledRows(table).slice(table.head.length);
  const centred = centredColumns(table);
  const aligned = table.columns.map((_, column) => (centred.has(column) ? ":-:" : "---"));
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [joinedHeadings(table).map(inline), aligned, ...rows.map((row) => row.map(inline))].map(line).join("\n");
}

/** Columns whose cells stand in the middle; the first row of the body has a cell in each. */
function centredColumns(table: FormTable): ReadonlySet<number> {
  const first = placedRows(table)[table.head.length] ?? [];
  return new Set(first.filter(({ cell }) => cell.align === "center").map(({ column }) => column));
}

const SPECIAL = /[\\`*_{}[\]<>#|~&]/g;
/** What would begin a list, a heading or a rule at the beginning of a paragraph. */
const STARTER = /^([+-]|[0-9]{1,9}[.)])(?=\s|$)/;

/** Text that shows as it is, in a cell as in a paragraph. */
function inline(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(SPECIAL, (character) => `\\${character}`)
    .replace(STARTER, (start) => start.replace(/(.)$/, "\\$1"))
    .replace(/\n/g, "<br>");
}
