import type { Totals } from "../../audit/report.js";
import { type Mark, shapes } from "../marks.js";
import { html, type Markup } from "./markup.js";
import type { Statistics } from "./statistics.js";
import { ruleName, sourceText, type View } from "./view.js";

/** Numbers first, then what was not checked, then the same by rule and by page. */
export function overview(view: View, statistics: Statistics, totals: Totals): Markup {
  return html`${totalsSection(view, statistics, totals)}${unreadSection(view, statistics)}${rulesTable(view, statistics)}${pagesTable(view, statistics)}`;
}

function totalsSection(view: View, statistics: Statistics, totals: Totals): Markup {
  const texts = view.texts.totals;
  const { error, warning, info } = statistics.marks;
  const figure = (count: number, label: string, mark: Mark | "" = "", detail: string | null = null) =>
    html`<div class="figure${mark === "" || count === 0 ? "" : ` ink-${mark}`}"><dt>${label}${detail === null ? null : html` <small>${detail}</small>`}</dt><dd>${count}</dd></div>`;
  return html`<section aria-labelledby="totals"><h2 id="totals" class="quiet">${texts.heading}</h2><dl class="totals">${[
    figure(totals.pages, texts.pages),
    figure(totals.fail, texts.fail, "error", totals.fail === 0 ? null : view.texts.bySeverity(error, warning, info)),
    figure(totals.review, texts.review, "review"),
    figure(statistics.unread.length, texts.unread, "warning"),
    totals.error === 0 ? null : figure(totals.error, texts.broken, "warning"),
    figure(totals.pass, texts.pass),
    figure(totals["not-applicable"], texts.notApplicable),
    totals.waived === 0 ? null : figure(totals.waived, texts.waived),
  ]}</dl><p class="legend">${view.texts.legend}</p></section>
`;
}

function unreadSection(view: View, statistics: Statistics): Markup | null {
  if (statistics.unread.length === 0) return null;
  return html`<section class="unread" aria-labelledby="unread"><h2 id="unread">${view.texts.unread.heading}</h2><p>${view.texts.unread.note}</p><ul>${statistics.unread.map(
    (page) => html`<li><b>${sourceText(page.source)}</b> ${page.error}</li>`,
  )}</ul></section>
`;
}

function rulesTable(view: View, statistics: Statistics): Markup | null {
  const texts = view.texts.rules;
  const rows = statistics.rules.filter((rule) => rule.fail + rule.review > 0);
  if (rows.length === 0) return null;
  return html`<details class="overview"><summary>${texts.heading(rows.length)}</summary><table><thead><tr><th scope="col">${texts.rule}</th>${[texts.fail, texts.review, texts.pages].map((head) => html`<th scope="col" class="number">${head}</th>`)}</tr></thead><tbody>${rows.map(
    (
      row,
    ) => html`<tr><th scope="row">${ruleName(view, row.rule)}</th>${[row.fail, row.review, row.pages].map(number)}</tr>
`,
  )}</tbody></table></details>
`;
}

function pagesTable(view: View, statistics: Statistics): Markup | null {
  if (statistics.pages.length < 2) return null;
  const shown: Mark[] = ["error", "warning", "info", "review"];
  return html`<details class="overview"><summary>${view.texts.index.heading(statistics.pages.length)}</summary><table><thead><tr><th scope="col">${view.texts.index.page}</th>${shown.map(
    (mark) =>
      html`<th scope="col" class="number"><span class="ink-${mark}" aria-hidden="true">${shapes[mark]}</span> ${view.texts.marks[mark]}</th>`,
  )}</tr></thead><tbody>${statistics.pagesByUrgency.map(
    (
      page,
    ) => html`<tr><th scope="row"><a href="#${page.id}"><bdi>${page.source}</bdi></a></th>${shown.map((mark) => number(page.counts[mark]))}</tr>
`,
  )}</tbody></table></details>
`;
}

function number(count: number): Markup {
  return html`<td class="number${count === 0 ? " zero" : ""}">${count}</td>`;
}
