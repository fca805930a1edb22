import { rowAnchor } from "../catalog/row-anchor.js";
import { cellContent, spans } from "../export/catalog/html-parts.js";
import { type PlacedCell, placedRows } from "../export/catalog/layout.js";
import { type FormTable, itemHeadings } from "../export/catalog/official-form.js";
import { html, Markup } from "../export/html/markup.js";

/**
 * A table of the official form without styles, for any page: headings say what they are headings of, each first-level
 * item with its rows is a group, and no attribute is one that a strict policy forbids.
 *
 * @param rowIds ids of the rows; null for a table whose rows need none
 */
export function plainTable(table: FormTable, caption: string, rowIds: readonly string[] | null): Markup {
  const rows = placedRows(table);
  const head = rows.slice(0, table.head.length);
  const columnOf = (heading: string) => head.flat().find(({ cell }) => cell.text === heading)?.column ?? -1;
  const [level1, level2] = [columnOf(itemHeadings.level1), columnOf(itemHeadings.level2)];

  const cell = (one: PlacedCell): Markup => {
    if (rowIds === null || (one.column !== level1 && one.column !== level2))
      return html`<td${spans(one)}>${cellContent(one)}</td>`;
    return html`<th scope="${one.column === level1 ? "rowgroup" : "row"}"${spans(one)}>${cellContent(one)}</th>`;
  };
  const body = rows.slice(head.length).map((row, at) => {
    // The first-level item's own cell stands in the first row of its group.
    const begins = at > 0 && rowIds !== null && row.some(({ column }) => column === level1);
    const id = rowIds === null ? null : html` id="${rowAnchor(rowIds[at]!)}"`;
    const provisional = table.evidence?.[at] === "provisional" ? PROVISIONAL : null;
    return html`${begins ? BETWEEN_GROUPS : null}<tr${id}${provisional}>${row.map(cell)}</tr>\n`;
  });
  return html`<table>
<caption>${caption}</caption>
<thead>
${head.map((row) => html`<tr>${row.map(heading)}</tr>\n`)}</thead>
<tbody>
${body}</tbody>
</table>
`;
}

const PROVISIONAL = new Markup(' class="mulu-provisional"');
const BETWEEN_GROUPS = new Markup("</tbody>\n<tbody>\n");

function heading(one: PlacedCell): Markup {
  return html`<th scope="${one.cell.columnSpan > 1 ? "colgroup" : "col"}"${spans(one)}>${one.cell.text}</th>`;
}
