import { findDate } from "./dates.js";
import { Hint } from "./hints.js";
import { marksIn } from "./labels.js";
import type { Line } from "./line.js";
import { comparable, EDGE, tidy } from "./text.js";

export interface TitleFound {
  text: string;
  line: Line;
  /** Index of the last line that the title takes up. */
  last: number;
}

const LONGEST = 200;
const KEY = 4;

/**
 * The visible title of the page: the heading or line that says what the head says, else the first heading that is
 * neither the site's name nor a link. In steps.
 */
export function* findTitle(
  lines: readonly Line[],
  metaTitle: string,
  documentTitle: string,
  siteName: string,
): Generator<void, TitleFound | null> {
  const targets = [metaTitle, documentTitle]
    .filter((title) => title.trim().length > 1)
    .map((title) => ({ key: tidy(title).slice(0, KEY), text: comparable(title) }));
  let best: TitleFound | null = null;
  let bestScore = 0;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!;
    // Most lines of a large page are links.
    if (line.label || line.linked > line.text.length / 2 || line.hint === Hint.footer) continue;
    const marked = line.heading > 0 || line.hint === Hint.title;
    if (!marked && !targets.some((target) => line.text.includes(target.key))) continue;
    yield;
    const found = joined(lines, i, targets);
    if (found.text.length < 2 || found.text.length > LONGEST) continue;
    const score = scoreOf(found, targets, siteName, marked);
    if (score > bestScore) {
      best = found;
      bestScore = score;
    }
  }
  return best;
}

/**
 * A heading broken over lines is one title; a date in brackets at its end isn't part of it. Two headings are one title
 * only if the head says so.
 */
function joined(lines: readonly Line[], first: number, targets: readonly { text: string }[]): TitleFound {
  const line = lines[first]!;
  let text = tidy(titlePart(line));
  let last = first;
  if (line.heading > 0 || line.hint === Hint.title) {
    while (last + 1 < lines.length && last - first < 3) {
      const next = lines[last + 1]!;
      if (
        next.heading !== line.heading ||
        next.depth !== line.depth ||
        next.block !== line.block ||
        next.index !== lines[last]!.index + 1 ||
        next.linked > 0
      )
        break;
      if (line.heading === 0 && next.hint !== Hint.title) break;
      const addition = tidy(next.text);
      if (findDate(addition) || /[:：]/.test(addition) || text.length + addition.length > LONGEST) break;
      if (next.low < next.depth && !targets.some((target) => target.text.includes(comparable(text + addition)))) break;
      text += addition;
      last++;
    }
  }
  return { text, line, last: lines[last]!.index };
}

/** Some templates put date and source into the heading: they begin at an edge. */
function titlePart(line: Line): string {
  const { text } = line;
  if (!text.includes(EDGE)) return text;
  const date = findDate(text)?.start ?? text.length;
  const label = marksIn(line).find((mark) => mark.label)?.start ?? text.length;
  const first = Math.min(date, label);
  if (first === text.length) return text;
  const edge = text.lastIndexOf(EDGE, first);
  return edge > 0 ? text.slice(0, edge) : text;
}

function scoreOf(found: TitleFound, targets: readonly { text: string }[], siteName: string, marked: boolean): number {
  const text = comparable(found.text);
  if (text.length < 2) return 0;
  let score = 0;
  for (const [i, target] of targets.entries()) {
    const weight = i === 0 ? 1 : 0.9;
    if (text === target.text) score = Math.max(score, 10 * weight);
    else if (text.length >= 6 && target.text.startsWith(text)) score = Math.max(score, 7 * weight);
    else if (target.text.length >= 6 && text.startsWith(target.text)) score = Math.max(score, 6 * weight);
    else if (text.length >= 8 && target.text.includes(text)) score = Math.max(score, 5 * weight);
  }
  if (score === 0 && !marked) return 0;
  if (siteName !== "" && text === comparable(siteName)) return 0.1;
  if (found.line.heading > 0) score += found.line.heading <= 2 ? 2 : found.line.heading === 3 ? 1.5 : 0.5;
  else if (found.line.hint === Hint.title) score += 1;
  if (text.length < 4) score -= 1.2;
  if (found.line.inBody) score -= 1;
  return score;
}
