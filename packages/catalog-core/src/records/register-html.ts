import type { RecordFinding, RegisterReport, RegisterYear } from "../audit/register-report.js";
import { documentHead } from "../export/html/document.js";
import { html, type Markup } from "../export/html/markup.js";
import { markOf, shapes } from "../export/marks.js";
import { exportTexts } from "../export/texts.js";
import { tokensCss } from "../export/tokens.js";
import type { LocaleName } from "../locales/types.js";
import { citations, yearHeadings, yearRow } from "./register-form.js";
import { registerTexts } from "./texts.js";

/** Findings that one page lists: more would keep a browser busy, and nobody reads them. */
const MOST = 2_000;

/**
 * A report on a register as one HTML file that needs nothing else: the numbers by year with a chart, the findings, and
 * the rows that could not be read.
 */
export function registerHtml(report: RegisterReport, locale: LocaleName = "zh-CN"): string {
  const texts = registerTexts[locale].report;
  const { findings, problems, years } = report;
  const lang = locale === "en" ? "en" : "zh-CN";
  return html`${documentHead({ lang, title: texts.title, styles })}<body>
<main>
<h1>${texts.title}</h1>
<p class="facts">${texts.day} ${report.day} · ${texts.documents} ${report.documents}</p>
${years.length > 0 ? yearsSection(years, locale) : null}<section>
<h2>${texts.findings} ${findings.length}</h2>
${findings.length > 0 ? findingsTable(findings, locale) : html`<p>${texts.clean}</p>\n`}</section>
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
<footer>${texts.madeBy(report.mulu)}</footer>
</body>
</html>
`.text;
}

function findingsTable(findings: readonly RecordFinding[], locale: LocaleName): Markup {
  const { columns } = registerTexts[locale].report;
  const marks = exportTexts[locale].marks;
  const row = (finding: RecordFinding) => {
    const mark = markOf(finding);
    return html`<tr><td class="mark ${mark}">${shapes[mark]} ${marks[mark]}</td><td>${finding.at?.row ?? ""}</td><td><bdi>${finding.at?.documentName ?? ""}</bdi>${finding.at?.documentNumber ? html`<br><small><bdi>${finding.at.documentNumber}</bdi></small>` : null}</td><td>${finding.message}<br><small>${finding.fix}</small></td><td><small>${citations(finding.duties, locale).map((one) => html`${one}<br>`)}</small></td></tr>\n`;
  };
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${registerTexts[locale].report.findings}">
<table>
<thead><tr><th scope="col">${columns.mark}</th><th scope="col">${columns.row}</th><th scope="col">${columns.name}</th><th scope="col">${columns.message}</th><th scope="col">${columns.duties}</th></tr></thead>
<tbody>
${findings.slice(0, MOST).map(row)}</tbody>
</table>
</div>
${rest(findings.length, locale)}`;
}

function rest(count: number, locale: LocaleName): Markup | null {
  return count > MOST ? html`<p>${registerTexts[locale].report.more(count - MOST)}</p>\n` : null;
}

function yearsSection(years: readonly RegisterYear[], locale: LocaleName): Markup {
  const texts = registerTexts[locale].report.years;
  const headings = yearHeadings(locale).map((one) => html`<th scope="col">${one}</th>`);
  const rows = years.map((year) => {
    const [first = "", ...others] = yearRow(year, locale);
    return html`<tr><th scope="row">${first}</th>${others.map((one) => html`<td>${one}</td>`)}</tr>\n`;
  });
  return html`<section>
<h2>${texts.title}</h2>
<p>${texts.duty}</p>
${chart(years, locale)}<div class="scroll" role="region" tabindex="0" aria-label="${texts.title}">
<table>
<thead><tr>${headings}</tr></thead>
<tbody>
${rows}</tbody>
</table>
</div>
</section>
`;
}

/** Bars of the documents that aren't proactive, a bar a year; the table below says the same. */
function chart(years: readonly RegisterYear[], locale: LocaleName): Markup {
  const texts = registerTexts[locale].report.years;
  const most = Math.max(1, ...years.map(({ nonPublic }) => nonPublic.count));
  const width = (count: number) => `width:${((100 * count) / most).toFixed(2)}%`;
  const bar = ({ year, onRequest, withheld, nonPublic }: RegisterYear) =>
    html`<div class="bar"><span>${year}</span><span class="track"><i class="on-request" style="${width(onRequest)}"></i><i class="withheld" style="${width(withheld)}"></i></span><span>${nonPublic.count}</span></div>\n`;
  return html`<div class="chart" aria-hidden="true">
<p><i class="on-request"></i> ${texts.onRequest} <i class="withheld"></i> ${texts.withheld}</p>
${years.map(bar)}</div>
`;
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
thead th{border:0;color:var(--mulu-ink-soft);font-weight:600}
.mark{white-space:nowrap;font-weight:600}
.mark.error{color:var(--mulu-error)}.mark.warning,.mark.broken{color:var(--mulu-warning)}.mark.info{color:var(--mulu-info)}.mark.review{color:var(--mulu-review)}
.chart{max-width:40rem;margin-block:var(--mulu-space-3)}
.chart i{display:inline-block;width:.75em;height:.75em}
.bar{display:grid;grid-template-columns:3em minmax(0,1fr) 4em;gap:var(--mulu-space-2);align-items:center}
.chart .track{display:flex;height:1em;background:var(--mulu-sheet)}
.chart .track i{height:100%}
.chart .on-request{background:var(--mulu-info)}
.chart .withheld{background:var(--mulu-review)}
@media print{.scroll{overflow:visible;border:0}table{min-width:0}tr{break-inside:avoid}.chart i{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media (forced-colors:active){.chart i{forced-color-adjust:none}}
`;
