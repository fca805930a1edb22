import type { RowFinding } from "../audit/catalog-report.js";
import { documentHead } from "../export/html/document.js";
import { html, type Markup } from "../export/html/markup.js";
import { markOf, shapes } from "../export/marks.js";
import { exportTexts } from "../export/texts.js";
import { tokensCss } from "../export/tokens.js";
import type { LocaleName } from "../locales/types.js";
import { citations } from "./report-form.js";
import { sharedTexts } from "./texts.js";
import type { RegisterProblem } from "./types.js";

/** Findings that one page lists: more would keep a browser busy, and nobody reads them. */
export const MOST = 2_000;

/** A report on a register: what is its own, and what all have. */
export interface ReportPage<At, Field> {
  title: string;
  /** A line under the title. */
  facts: string;
  /** What stands before the findings. */
  sections: Markup | null;
  findings: readonly RowFinding<At, Field>[];
  /** Heading of the column that names the row of a finding, and what stands in it. */
  name: { heading: string; cell(at: At): Markup };
  problems: readonly RegisterProblem[];
  /** Version of Mulu. */
  mulu: string;
  /** Styles of its own parts. */
  styles?: string;
}

/** A report on a register as one HTML file that needs nothing else. */
export function reportPage<At extends { row: number }, Field>(page: ReportPage<At, Field>, locale: LocaleName): string {
  const { title, facts, sections, findings, problems, mulu, styles: own = "" } = page;
  const texts = sharedTexts[locale];
  return html`${documentHead({ lang: locale, title, styles: styles + own })}<body>
<main>
<h1>${title}</h1>
<p class="facts">${facts}</p>
${sections}<section>
<h2>${texts.findings} ${findings.length}</h2>
${findings.length > 0 ? findingsTable(page, locale) : html`<p>${texts.clean}</p>\n`}</section>
${
  problems.length > 0
    ? html`<section>
<h2>${texts.problems} ${problems.length}</h2>
<ul>
${problems.slice(0, MOST).map(({ message }) => html`<li>${message}</li>\n`)}</ul>
${rest(problems.length, locale)}</section>
`
    : null
}</main>
<footer>${texts.madeBy(mulu)}</footer>
</body>
</html>
`.text;
}

function findingsTable<At extends { row: number }, Field>(
  { findings, name }: ReportPage<At, Field>,
  locale: LocaleName,
): Markup {
  const { columns, findings: title } = sharedTexts[locale];
  const marks = exportTexts[locale].marks;
  const rows = findings.slice(0, MOST).map((finding) => {
    const mark = markOf(finding);
    return html`<tr><td class="mark ${mark}">${shapes[mark]} ${marks[mark]}</td><td class="row" data-label="${columns.row}">${finding.at?.row ?? ""}</td><td class="name">${finding.at ? name.cell(finding.at) : html`<bdi></bdi>`}</td><td>${finding.message}<br><small>${finding.fix}</small></td><td><small>${citations(finding.duties, locale).map((one) => html`${one}<br>`)}</small></td></tr>\n`;
  });
  const headings = [columns.mark, columns.row, name.heading, columns.message, columns.duties];
  return html`<div class="findings">${wideTable(title, headings, rows)}</div>${rest(findings.length, locale)}`;
}

/** A table that scrolls by itself where the page is narrow, also by keyboard. */
export function wideTable(title: string, headings: readonly string[], rows: readonly Markup[]): Markup {
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${title}">
<table>
<thead><tr>${headings.map((one) => html`<th scope="col">${one}</th>`)}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
`;
}

/** A row of texts under headings, the first of which is its own. */
export function headedRow([first = "", ...others]: readonly string[]): Markup {
  return html`<tr><th scope="row">${first}</th>${others.map((one) => html`<td>${one}</td>`)}</tr>\n`;
}

/** How many are not listed. */
export function rest(count: number, locale: LocaleName): Markup | null {
  return count > MOST ? html`<p>${sharedTexts[locale].more(count - MOST)}</p>\n` : null;
}

const styles = `${tokensCss()}
*,*::before,*::after{box-sizing:border-box}
body{margin:0;background:var(--mulu-paper);color:var(--mulu-ink);font:var(--mulu-size-text)/var(--mulu-line-height) var(--mulu-font-text);font-variant-numeric:tabular-nums;overflow-wrap:anywhere}
main,footer{max-width:76rem;margin-inline:auto;padding:var(--mulu-space-4)}
h1{margin:0;font-size:var(--mulu-size-title);line-height:1.3}
h2{margin:var(--mulu-space-6) 0 var(--mulu-space-2);font-size:var(--mulu-size-large);line-height:1.4}
p{margin:var(--mulu-space-2) 0}
.facts,small,footer{color:var(--mulu-ink-soft);font-size:var(--mulu-size-small)}
.scroll{overflow-x:auto;background:var(--mulu-sheet);border:1px solid var(--mulu-line);border-radius:var(--mulu-radius)}
:focus-visible{outline:2px solid var(--mulu-accent);outline-offset:2px}
table{width:100%;min-width:40rem;border-collapse:collapse;font-size:var(--mulu-size-small)}
th,td{padding:var(--mulu-space-1) var(--mulu-space-3);border-block-start:1px solid var(--mulu-line);text-align:start;vertical-align:top}
th{overflow-wrap:normal}
thead th{border:0;color:var(--mulu-ink-soft);font-weight:600}
.mark{white-space:nowrap;font-weight:600}
.name{min-width:11rem}
.name small{white-space:nowrap}
.mark.error{color:var(--mulu-error)}.mark.warning,.mark.broken{color:var(--mulu-warning)}.mark.info{color:var(--mulu-info)}.mark.review{color:var(--mulu-review)}
@media screen and (max-width:40rem){
.findings thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.findings table{min-width:0}
.findings table,.findings tbody,.findings td{display:block}
.findings tr{display:flow-root;padding-block:var(--mulu-space-2);border-block-start:1px solid var(--mulu-line)}
.findings tr:first-child{border:0}
.findings td{border:0}
.findings .mark,.findings .row{float:inline-start}
.findings .row{color:var(--mulu-ink-soft)}
.findings .row::before{content:attr(data-label) " "}
.findings .name{clear:both;font-weight:600}
.findings .name small{font-weight:400}
}
@media print{.scroll{overflow:visible;border:0}table{min-width:0}tr{break-inside:avoid}}
`;
