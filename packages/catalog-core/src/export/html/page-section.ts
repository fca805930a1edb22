import type { AttributeName } from "../../attributes/attributes.js";
import { attributeTitles } from "../../attributes/titles.js";
import type { NotRead, PageReport, ReportAttribute } from "../../audit/report.js";
import { byUrgency, countMarks, type Mark, marks, shapes } from "../marks.js";
import { findingItem, placeText } from "./finding.js";
import { html, type Markup } from "./markup.js";
import { entryName, pageText, sourceText, type View } from "./view.js";

/** All that the report says of one page. */
export function pageSection(view: View, page: PageReport, id: string): Markup {
  const { texts } = view;
  const findings = byUrgency(page.findings);
  const counts = countMarks(findings);
  const open = marks.slice(0, 5).some((mark) => counts[mark] > 0);
  return html`<section class="page" id="${id}" aria-labelledby="${id}-h" data-source="${page.source}">
<h3 id="${id}-h">${sourceText(page.source)}</h3>
<p class="about"><span>${texts.kinds[page.kind]}</span>${itemLine(view, page)}${countLine(view, counts)}</p>
${open ? null : html`<p class="clean"><span aria-hidden="true">${shapes.pass}</span> ${texts.page.clean}</p>`}
${findings.length === 0 ? null : html`<ul class="findings">${findings.map((finding) => findingItem(view, finding))}</ul>`}
${page.notRead.length === 0 ? null : notReadList(view, page.notRead)}
${attributeTable(view, page)}
</section>
`;
}

function itemLine(view: View, page: PageReport): Markup {
  const { texts } = view;
  if (page.item === null) return html`<span>${texts.page.noItem}</span>`;
  const by = page.item.by.map((evidence) =>
    Object.hasOwn(texts.evidence, evidence) ? texts.evidence[evidence]! : evidence,
  );
  const why = [texts.page.score(page.item.score.toFixed(2)), ...by].join(texts.separator);
  return html`<span>${texts.page.item} ${entryName(view, page.item)} <small>${why}</small></span>`;
}

function countLine(view: View, counts: Record<Mark, number>): Markup[] {
  return marks
    .filter((mark) => counts[mark] > 0)
    .map(
      (mark) =>
        html`<span class="count ink-${mark}"><span aria-hidden="true">${shapes[mark]}</span> ${view.texts.marks[mark]} <b>${counts[mark]}</b></span>`,
    );
}

function notReadList(view: View, notRead: readonly NotRead[]): Markup {
  return html`<div class="not-read"><h4>${view.texts.page.notRead}</h4><ul>${notRead.map(
    (part) =>
      html`<li>${part.message}${part.at === null ? null : html` <small>${placeText(view, part.at)}</small>`}</li>`,
  )}</ul></div>`;
}

function attributeTable(view: View, page: PageReport): Markup | null {
  const texts = view.texts.page;
  const found = Object.entries(page.attributes) as [AttributeName, ReportAttribute[]][];
  const rows = found.flatMap(([name, readings]) => readings.map((reading) => attributeRow(view, name, reading)));
  if (rows.length === 0) return null;
  return html`<details class="attributes"><summary>${texts.attributes(found.length)}</summary><table><thead><tr><th scope="col">${texts.attribute}</th><th scope="col">${texts.value}</th><th scope="col">${texts.readFrom}</th></tr></thead><tbody>
${rows}</tbody></table></details>`;
}

function attributeRow(view: View, name: AttributeName, reading: ReportAttribute): Markup {
  const { texts } = view;
  const known = Object.hasOwn(attributeTitles, name) ? attributeTitles[name][view.locale === "en" ? "en" : "zh"] : name;
  const label = reading.label === undefined ? null : html` <small>${texts.page.label(reading.label)}</small>`;
  const value = reading.value === "" ? html`<em>${texts.page.empty}</em>` : pageText(view, reading.value);
  return html`<tr><th scope="row">${known}</th><td>${value}</td><td>${texts.from[reading.from]}${label}${
    reading.at === null ? null : html` <small>${placeText(view, reading.at)}</small>`
  }</td></tr>
`;
}
