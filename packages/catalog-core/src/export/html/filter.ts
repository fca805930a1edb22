import { marks } from "../marks.js";
import { markBadge } from "./finding.js";
import { html, type Markup } from "./markup.js";
import type { Statistics } from "./statistics.js";
import { ruleName, type View } from "./view.js";

/** The controls; hidden until the script takes them over, so that without it the report is a plain list. */
export function filterForm(view: View, statistics: Statistics): Markup | null {
  if (statistics.findings === 0) return null;
  const texts = view.texts.filter;
  return html`<form class="filter" id="filter" hidden role="search" aria-labelledby="filter-h">
<h2 id="filter-h" class="quiet">${texts.heading}</h2>
<fieldset><legend>${texts.outcome}</legend>${marks
    .filter((mark) => statistics.marks[mark] > 0)
    .map(
      (mark) =>
        html`<label class="choice"><input type="checkbox" name="mark" value="${mark}" checked> ${markBadge(view, mark)} <span class="tally">${statistics.marks[mark]}</span></label>`,
    )}</fieldset>
<div class="fields">
<label>${texts.rule}<select name="rule"><option value="">${texts.allRules}</option>${statistics.rules.map(
    (row) => html`<option value="${row.rule}">${ruleName(view, row.rule)} (${row.findings})</option>`,
  )}</select></label>
<label>${texts.page}<input type="search" name="page" autocomplete="off" spellcheck="false"></label>
<label>${texts.text}<input type="search" name="text" autocomplete="off" spellcheck="false"></label>
</div>
<div class="actions"><button type="reset">${texts.reset}</button><button type="button" id="expand">${texts.expand}</button><button type="button" id="collapse">${texts.collapse}</button>
<output id="count" data-template="${texts.count}"></output></div>
</form>
<p id="nothing" hidden>${texts.nothing}</p>
`;
}
