import type { OpinionDue, OpinionPlace, OpinionReport } from "../audit/opinion-report.js";
import { html, type Markup } from "../export/html/markup.js";
import { type Mark, shapes } from "../export/marks.js";
import type { LocaleName } from "../locales/types.js";
import { headedRow, MOST, reportPage, rest, wideTable } from "../registers/report-html.js";
import { countHeadings, countRows, dueHeadings, dueRow } from "./opinion-form.js";
import { opinionRegisterTexts } from "./texts.js";

/**
 * A report on a register of public opinion as one HTML file that needs nothing else: how many of each level were answered
 * in time, what is to be done now, the findings, and the rows that could not be read.
 */
export function opinionHtml(report: OpinionReport, locale: LocaleName = "zh-CN"): string {
  const { title, at, incidents, name, link } = opinionRegisterTexts[locale].report;
  const { findings, problems, mulu } = report;
  const page = {
    title,
    facts: `${at} ${report.at} · ${incidents} ${report.incidents}`,
    sections: html`${summarySection(report, locale)}${dueSection(report.due, locale)}`,
    findings,
    name: { heading: name, cell: (place: OpinionPlace) => nameCell(place, link) },
    problems,
    mulu,
    styles,
  };
  return reportPage(page, locale);
}

/** Only addresses that can be links get here: see `OpinionPlace`. */
function nameCell({ title, foundAt, link }: OpinionPlace, linkText: string): Markup {
  return html`<bdi>${title}</bdi>${foundAt === null ? null : html`<br><small>${foundAt}</small>`}${link === null ? null : html`<br><small><a href="${link}" rel="noreferrer noopener">${linkText}</a></small>`}`;
}

function summarySection(report: OpinionReport, locale: LocaleName): Markup {
  const texts = opinionRegisterTexts[locale].report.summary;
  const rows = report.incidents > 0 ? countRows(report, locale).map(headedRow) : [];
  return html`<section>
<h2>${texts.title}</h2>
<p>${texts.limits}</p>
${rows.length > 0 ? wideTable(texts.title, countHeadings(locale), rows) : null}</section>
`;
}

const MARKS: Readonly<Record<OpinionDue["state"], Mark>> = { overdue: "error", unclear: "review", waiting: "info" };

function dueSection(due: readonly OpinionDue[], locale: LocaleName): Markup {
  const texts = opinionRegisterTexts[locale].report.due;
  const rows = due.slice(0, MOST).map((one) => {
    const [state = "", ...others] = dueRow(one, locale);
    const mark = MARKS[one.state];
    return html`<tr><td class="mark ${mark}">${shapes[mark]} ${state}</td>${others.map((text) => html`<td><bdi>${text}</bdi></td>`)}</tr>\n`;
  });
  return html`<section>
<h2>${texts.title} ${due.length}</h2>
${due.length > 0 ? html`${wideTable(texts.title, dueHeadings(locale), rows)}${rest(due.length, locale)}` : html`<p>${texts.none}</p>\n`}</section>
`;
}

const styles = `a{color:var(--mulu-accent)}
`;
