import type { Catalog } from "../../catalog/types.js";
import type { LocaleName } from "../../locales/types.js";
import { documentHead } from "../html/document.js";
import { html, Markup } from "../html/markup.js";
import { cellContent, factsList, spans } from "./html-parts.js";
import { styles } from "./html-styles.js";
import { type PlacedCell, placedRows } from "./layout.js";
import { type FormTable, officialForm } from "./official-form.js";
import type { Paper } from "./paper.js";
import { catalogTexts } from "./texts.js";

/** How a catalog is laid out as HTML. */
export interface CatalogHtmlOptions {
  /** Only the tables, to be put into another page: no document, no styles. Default: false. */
  fragment?: boolean;
  /** Paper it is printed on, in landscape. Default: A3. */
  paper?: Paper;
  /** Language of the few words that aren't the catalog's own. Default: zh-CN. */
  locale?: LocaleName;
}

/** The catalog as one HTML file that needs nothing else, readable by screen readers, on telephones and on paper. */
export function catalogToHtml(catalog: Catalog, options: CatalogHtmlOptions = {}): string {
  const { fragment = false, paper = "a3", locale = "zh-CN" } = options;
  const form = officialForm(catalog);
  const texts = catalogTexts[locale];
  const tables = form.tables.map((table, at) => tableOf(table, at, at === 0 ? form.title : table.name, texts.scroll));
  const isProvisional = form.tables.some(({ evidence }) => evidence?.includes("provisional"));
  const legend = isProvisional ? html`<p class="mulu-legend">${texts.provisional}</p>\n` : null;
  if (fragment) return html`<div class="mulu-catalog" lang="zh-CN">\n${tables}</div>\n`.text;
  return html`${documentHead({ lang: "zh-CN", title: form.title, styles: styles(paper) })}<body>
<main class="mulu-catalog">
<h1>${form.title}</h1>
${factsList(form)}${legend}${tables}</main>
</body>
</html>
`.text;
}

function tableOf(table: FormTable, number: number, caption: string, scroll: string): Markup {
  const rows = placedRows(table);
  const head = rows.slice(0, table.head.length);
  const all = table.columns.reduce((sum, { width }) => sum + width, 0);
  const id = ({ row, column }: PlacedCell) => `mulu-${number}-h${row}-${column}`;
  /** Headings above a column, uppermost first. */
  const above = table.columns.map((_, column) =>
    head
      .flat()
      .filter((one) => one.column <= column && column < one.column + one.cell.columnSpan)
      .map(id)
      .join(" "),
  );
  const columns = table.columns.map(({ width }) => html`<col style="width:${percent(width / all)}">`);
  const headings = head.map(
    (row) =>
      html`<tr>${row.map((one) => html`<th id="${id(one)}" scope="${one.cell.columnSpan > 1 ? "colgroup" : "col"}"${spans(one)}>${one.cell.text}</th>`)}</tr>\n`,
  );
  const body = rows.slice(head.length).map((row, at) => {
    const isProvisional = table.evidence?.[at] === "provisional";
    return html`<tr${isProvisional ? new Markup(' class="mulu-provisional"') : null}>${row.map((one) => html`<td headers="${above[one.column]!}"${spans(one)}${one.cell.align === "center" ? new Markup(' class="mulu-mark"') : null}>${cellContent(one)}</td>`)}</tr>\n`;
  });
  return html`${number > 0 ? html`<h2>${caption}</h2>\n` : null}<div class="mulu-scroll" role="region" aria-label="${scroll}：${caption}" tabindex="0">
<table style="--columns:${all}">
<caption>${caption}</caption>
<colgroup>${columns}</colgroup>
<thead>
${headings}</thead>
<tbody>
${body}</tbody>
</table>
</div>
`;
}

const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;
