import type { RecordPlace, RegisterReport, RegisterYear } from "../audit/register-report.js";
import { html, type Markup } from "../export/html/markup.js";
import type { LocaleName } from "../locales/types.js";
import { headedRow, reportPage, wideTable } from "../registers/report-html.js";
import { yearHeadings, yearRow } from "./register-form.js";
import { registerTexts } from "./texts.js";

/**
 * A report on a register as one HTML file that needs nothing else: the numbers by year with a chart, the findings, and
 * the rows that could not be read.
 */
export function registerHtml(report: RegisterReport, locale: LocaleName = "zh-CN"): string {
  const { title, day, documents, columns } = registerTexts[locale].report;
  const { findings, problems, years, mulu } = report;
  const page = {
    title,
    facts: `${day} ${report.day} · ${documents} ${report.documents}`,
    sections: years.length > 0 ? yearsSection(years, locale) : null,
    findings,
    name: { heading: columns.name, cell: nameCell },
    problems,
    mulu,
    styles,
  };
  return reportPage(page, locale);
}

function nameCell({ documentName, documentNumber }: RecordPlace): Markup {
  return html`<bdi>${documentName}</bdi>${documentNumber ? html`<br><small><bdi>${documentNumber}</bdi></small>` : null}`;
}

function yearsSection(years: readonly RegisterYear[], locale: LocaleName): Markup {
  const texts = registerTexts[locale].report.years;
  const rows = years.map((year) => headedRow(yearRow(year, locale)));
  return html`<section>
<h2>${texts.title}</h2>
<p>${texts.duty}</p>
${chart(years, locale)}${wideTable(texts.title, yearHeadings(locale), rows)}</section>
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

const styles = `.chart{max-width:40rem;margin-block:var(--mulu-space-3)}
.chart i{display:inline-block;width:.75em;height:.75em}
.bar{display:grid;grid-template-columns:3em minmax(0,1fr) 4em;gap:var(--mulu-space-2);align-items:center}
.chart .track{display:flex;height:1em;background:var(--mulu-sheet)}
.chart .track i{height:100%}
.chart .on-request{background:var(--mulu-info)}
.chart .withheld{background:var(--mulu-review)}
@media print{.chart i{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
@media (forced-colors:active){.chart i{forced-color-adjust:none}}
`;
