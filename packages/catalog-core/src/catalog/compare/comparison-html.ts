import { documentHead } from "../../export/html/document.js";
import { html, type Markup } from "../../export/html/markup.js";
import { tokensCss } from "../../export/tokens.js";
import type { LocaleName } from "../../locales/types.js";
import { namesChanges } from "./comparison-text.js";
import { type ComparisonTexts, comparisonTexts, rowText, valuesText } from "./texts.js";
import type { CatalogComparison, CatalogRef, FieldChange, PublicGets, RowChange, RowRef } from "./types.js";

const styles = `${tokensCss()}
*,*::before,*::after{box-sizing:border-box}
body{margin:0;background:var(--mulu-paper);color:var(--mulu-ink);font:var(--mulu-size-text)/var(--mulu-line-height) var(--mulu-font-text);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
header,main,footer{max-width:76rem;margin-inline:auto;padding-inline:var(--mulu-space-4)}
header{padding-block:var(--mulu-space-6) var(--mulu-space-3)}
footer{padding-block:var(--mulu-space-4) var(--mulu-space-8);color:var(--mulu-ink-soft);font-size:var(--mulu-size-small)}
h1,h2,p,ul,dl,dd{margin:0;padding:0}
h1{font-size:var(--mulu-size-title);line-height:1.3}
h2{margin-block:var(--mulu-space-6) var(--mulu-space-2);font-size:var(--mulu-size-large);line-height:1.4}
header p{color:var(--mulu-ink-soft);font-size:var(--mulu-size-small)}
ul{list-style:none}
.totals{display:flex;flex-wrap:wrap;gap:var(--mulu-space-2)}
.figure{display:flex;flex-direction:column-reverse;min-width:6.5rem;padding:var(--mulu-space-2) var(--mulu-space-3);background:var(--mulu-sheet);border:1px solid var(--mulu-line);border-radius:var(--mulu-radius)}
.figure dd{font-size:1.5rem;font-weight:600;line-height:1.2}
.figure dt{font-size:var(--mulu-size-small)}
table{width:100%;table-layout:fixed;border-collapse:collapse;background:var(--mulu-sheet);border:1px solid var(--mulu-line);font-size:var(--mulu-size-small)}
th,td{padding:var(--mulu-space-1) var(--mulu-space-3);border-block-start:1px solid var(--mulu-line);text-align:start;vertical-align:top}
thead th{color:var(--mulu-ink-soft);font-weight:600}
tbody th{font-weight:600}
tbody th small{display:block;font-weight:400;color:var(--mulu-ink-soft)}
.list{padding:var(--mulu-space-2) var(--mulu-space-4);background:var(--mulu-sheet);border:1px solid var(--mulu-line);border-radius:var(--mulu-radius)}
.list li+li{margin-block-start:var(--mulu-space-1)}
.less{color:var(--mulu-error)}.more{color:var(--mulu-pass)}.unclear{color:var(--mulu-review)}.same{color:var(--mulu-ink-soft)}
@media (max-width:42rem){thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}table,tbody,tr,th,td{display:block}tbody{padding-block:var(--mulu-space-2);border-block-start:1px solid var(--mulu-line)}tr+tr{margin-block-start:var(--mulu-space-2)}th,td{border:0;padding-block:0}tbody td:not(:empty)::before{content:attr(data-heading) "："}tbody td:empty{display:none}tbody td::before{color:var(--mulu-ink-soft)}}
@media print{@page{size:A4 landscape;margin:12mm}body{background:none;font-size:10pt}header,main,footer{max-width:none;padding-inline:0}thead{display:table-header-group}tr,.figure{break-inside:avoid}}
`;

const shapes: Record<PublicGets, string> = { less: "▼", more: "▲", same: "=", unclear: "?" };

/** A comparison as one HTML file that needs nothing else, to be read and printed. */
export function comparisonHtml(comparison: CatalogComparison, locale: LocaleName = "zh-CN"): string {
  const texts = comparisonTexts[locale];
  const { county, standard, missing, added, changed, removedMet, totals } = comparison;
  const nothing = missing.length + added.length + changed.length + removedMet.length === 0;
  return html`${documentHead({ lang: locale, title: texts.title, styles })}<body>
<header>
<h1>${texts.title}</h1>
<p>${refText(texts, texts.county, county)}</p>
<p>${refText(texts, texts.standard, standard)}</p>
</header>
<main>
<dl class="totals">${(Object.keys(texts.totals) as (keyof typeof totals)[]).map(
    (key) => html`<div class="figure"><dt>${texts.totals[key]}</dt><dd>${totals[key]}</dd></div>`,
  )}</dl>
${nothing ? html`<p>${texts.none}</p>` : null}${rowList(texts, texts.headings.missing, missing)}${rowList(texts, texts.headings.added, added)}${changesTable(texts, changed)}${
  removedMet.length === 0
    ? null
    : html`<h2>${texts.headings.removedMet}</h2>
<ul class="list">${removedMet.map(
        ({ row, body, removed }) => html`<li>${texts.removedMet(texts.names(row), removed.movedTo, body)}</li>
`,
      )}</ul>
`
}</main>
<footer>${texts.madeBy(comparison.mulu)}</footer>
</body>
</html>
`.text;
}

function refText(texts: ComparisonTexts, label: string, { title, id, issuedOn, rows }: CatalogRef): string {
  return [label, title === "" ? id : title, issuedOn, texts.rows(rows)].filter((part) => part !== "").join(" · ");
}

function rowList(texts: ComparisonTexts, heading: string, rows: readonly RowRef[]): Markup | null {
  if (rows.length === 0) return null;
  return html`<h2>${heading}</h2>
<ul class="list">${rows.map(
    (row) => html`<li>${rowText(texts, row)}</li>
`,
  )}</ul>
`;
}

function changesTable(texts: ComparisonTexts, changed: readonly RowChange[]): Markup | null {
  if (changed.length === 0) return null;
  const { columns } = texts;
  return html`<h2>${texts.headings.changed}</h2>
<table>
<thead><tr>${[columns.level2, columns.field, columns.before, columns.after, columns.public].map(
    (heading) => html`<th scope="col">${heading}</th>`,
  )}</tr></thead>
${changed.map(
  (change) => html`<tbody>${changeRows(texts, change)}</tbody>
`,
)}</table>
`;
}

function changeRows(texts: ComparisonTexts, change: RowChange): Markup[] {
  const notes = namesChanges(texts, change);
  if (change.matched === "similar") notes.push(texts.similar.trim());
  const span = Math.max(1, change.changes.length);
  const names = html`<th scope="rowgroup" rowspan="${span}">${rowText(texts, change.standard)}${notes.map((note) => html`<small>${note}</small>`)}</th>`;
  if (change.changes.length === 0)
    return [html`<tr>${names}<td></td><td></td><td></td>${getsCell(texts, change.public)}</tr>`];
  return change.changes.map((one, i) => html`<tr>${i === 0 ? names : null}${fieldCells(texts, one)}</tr>`);
}

function fieldCells(texts: ComparisonTexts, { field, before, after, reason, public: gets }: FieldChange): Markup {
  const { columns } = texts;
  const cell = (heading: string, text: string) => html`<td data-heading="${heading}">${text}</td>`;
  return html`${cell(columns.field, texts.fields[field])}${cell(columns.before, valuesText(texts, field, before))}${cell(columns.after, valuesText(texts, field, after))}${getsCell(texts, gets, texts.reasons[reason])}`;
}

function getsCell(texts: ComparisonTexts, gets: PublicGets, reason: string | null = null): Markup {
  return html`<td data-heading="${texts.columns.public}"><span class="${gets}"><span aria-hidden="true">${shapes[gets]}</span> ${texts.public[gets]}</span>${reason === null ? null : html`<br>${reason}`}</td>`;
}
