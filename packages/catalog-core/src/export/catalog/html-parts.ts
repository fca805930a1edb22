import { html, Markup } from "../html/markup.js";
import type { PlacedCell } from "./layout.js";
import type { OfficialForm } from "./official-form.js";

// What every HTML of an official form is made of, styled or not.

/** The facts under the title, as a list of labels and values; nothing where there are none. */
export function factsList({ facts }: OfficialForm): Markup | null {
  if (facts.length === 0) return null;
  return html`<dl class="mulu-facts">${facts.map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>\n`;
}

/** The attributes of a cell that covers several places. */
export function spans({ cell }: PlacedCell): Markup {
  const row = cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : "";
  const column = cell.columnSpan > 1 ? ` colspan="${cell.columnSpan}"` : "";
  return new Markup(row + column);
}

/** Channels in one line, each with its box before it. */
const BOXES = /^[■□] /;

/** A cell's lines; those that are web addresses of the row as links, and a box never parted from its channel. */
export function cellContent({ cell }: PlacedCell): Markup[] {
  return cell.text.split("\n").map((line, at) => {
    const isLink = cell.links?.includes(line) && /^https?:\/\//i.test(line);
    if (BOXES.test(line))
      return html`${at > 0 ? new Markup("<br>") : null}${line.split("\u3000").map((box, nth) => html`${nth > 0 ? "\u3000" : null}<span class="mulu-box">${box}</span>`)}`;
    return html`${at > 0 ? new Markup("<br>") : null}${isLink ? html`<a href="${line}" rel="noopener noreferrer">${line}</a>` : line}`;
  });
}
