import type { Finding, Place } from "../../audit/report.js";
import { type Mark, markOf, shapes } from "../marks.js";
import { html, type Markup } from "./markup.js";
import { ruleName, type View } from "./view.js";

export function markBadge(view: View, mark: Mark): Markup {
  return html`<span class="mark mark-${mark}"><span aria-hidden="true">${shapes[mark]}</span> ${view.texts.marks[mark]}</span>`;
}

/** One line, opened on demand: how to mend it, the law, the place. */
export function findingItem(view: View, finding: Finding): Markup {
  const { texts } = view;
  const mark = markOf(finding);
  const short = finding.at?.line === undefined ? "" : `${finding.at.line}:${finding.at.column ?? 1}`;
  const { waiver, since } = finding;
  // What was there before needs no word: most of a second report is that.
  const fresh = since === "new" ? html` <span class="fresh">${texts.since.new}</span>` : null;
  return html`<li class="finding" data-mark="${mark}" data-rule="${finding.rule}"><details><summary>${markBadge(view, mark)}<span class="what">${finding.message}</span><span class="where"><code>${finding.rule}</code>${fresh}${short === "" ? null : html` <span class="spot">${short}</span>`}</span></summary><dl>${[
    waiver === undefined ? null : row(texts.finding.waiver, html`<bdi>${texts.finding.waived(waiver)}</bdi>`),
    since === undefined ? null : row(texts.since.heading, html`${texts.since[since]}`),
    finding.fix === "" ? null : row(texts.finding.fix, html`${finding.fix}`),
    finding.duties.length === 0 ? null : row(texts.finding.duties, dutyList(view, finding.duties)),
    row(texts.finding.place, finding.at === null ? html`${texts.finding.wholePage}` : placeText(view, finding.at)),
    row(texts.finding.rule, html`${ruleName(view, finding.rule)}`),
    mark === "review" || mark === "broken" || mark === "waived"
      ? row(texts.finding.severity, html`${texts.severities[finding.severity]}`)
      : null,
  ]}</dl></details></li>
`;
}

export function placeText(view: View, place: Place): Markup {
  const position = place.line === undefined ? "" : view.texts.position(place.line, place.column ?? 1);
  if (place.selector === "") return html`${position}`;
  return html`${position}<span class="selector">${position === "" ? "" : view.texts.separator}<code>${place.selector}</code></span>`;
}

function row(term: string, description: Markup): Markup {
  return html`<div><dt>${term}</dt><dd>${description}</dd></div>`;
}

function dutyList(view: View, duties: readonly string[]): Markup {
  return html`<ul>${duties.map((id) => {
    const text = view.dutyText(id, view.locale);
    return text === null ? html`<li><code>${id}</code></li>` : html`<li>${text} <code>${id}</code></li>`;
  })}</ul>`;
}
