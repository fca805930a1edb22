import { type Label, labelOf, longestLabel } from "../attributes/labels.js";
import { Has, isOf } from "./chars.js";
import type { Line } from "./line.js";
import { compact, EDGE, isHan } from "./text.js";

/** A label found in a line, from its first character to the end of its colon. */
export interface Mark {
  start: number;
  end: number;
  /** The label as written, without white space and colon. */
  name: string;
  /** Null for a label that isn't ours (浏览次数, 责任编辑 …): it ends the value before it. */
  label: Label | null;
  colon: boolean;
}

/** A label that isn't ours is at most this long; more is a sentence with a colon. */
const LONGEST_OTHER = 8;
/** A paragraph this long is prose: only a label at its very beginning counts. */
const PROSE = 220;

const NONE: readonly Mark[] = [];

/** The labels of a line, in order. */
export function marksIn(line: Line): readonly Mark[] {
  const { text, runs, chars } = line;
  if ((chars & Has.labelStart) === 0 || ((chars & Has.colon) === 0 && runs.length === 1 && text.length > PROSE))
    return NONE;
  const marks: Mark[] = [];
  const prose = text.length > PROSE;
  let free = 0;
  const last = prose ? Math.min(text.length, 24) : text.length;
  if ((chars & Has.colon) !== 0)
    for (let i = 0; i < last; i++) {
      if (!isOf(text.charCodeAt(i), Has.colon)) continue;
      const mark = markBefore(text, i, free, prose);
      if (mark) {
        marks.push(mark);
        free = mark.end;
      }
    }
  if (!prose) {
    const bare = runs.length > 1 ? bareRuns(line, marks) : bareWords(text, marks);
    if (bare.length > 0) return [...marks, ...bare].sort((a, b) => a.start - b.start);
  }
  return marks;
}

/** The label that ends at a colon. */
function markBefore(text: string, colon: number, from: number, prose: boolean): Mark | null {
  const next = text.charCodeAt(colon + 1);
  if (next === 0x2f && text.charCodeAt(colon + 2) === 0x2f) return null; // http://
  if (isOf(next, Has.digit) && isOf(text.charCodeAt(colon - 1), Has.digit)) return null; // 10:56
  const positions: number[] = [];
  // Where the last word before the colon begins, in characters collected: a label that isn't ours is one word.
  let word = 0;
  let gap = false;
  let at = colon - 1;
  for (; at >= from && positions.length < longestLabel; at--) {
    const code = text.charCodeAt(at);
    if (isOf(code, Has.blank)) {
      gap = positions.length > 0;
      continue;
    }
    if (isOf(code, Has.stop | Has.colon)) break;
    if (gap && word === 0) word = positions.length;
    gap = false;
    positions.push(at);
  }
  const length = positions.length;
  if (length === 0) return null;
  const written = text.slice(at + 1, colon);
  const name = written.length === length ? written : compact(written);
  const closed = at < from || isOf(text.charCodeAt(at), Has.stop | Has.colon);
  for (let size = length; size > 0; size--) {
    if (!isOf(name.charCodeAt(length - size), Has.labelStart)) continue;
    const label = labelOf(name.slice(length - size));
    if (!label) continue;
    const start = positions[size - 1]!;
    // A longer word that only ends like a label is another word: 图文来源, 会议时间.
    if (size < length ? !isEdge(text, start) : !closed && !isEdge(text, start)) continue;
    if (prose && start > 4) return null;
    return { start, end: colon + 1, name: name.slice(length - size), label, colon: true };
  }
  if (prose) return null;
  const size = word > 0 ? word : closed || isEdge(text, positions[length - 1]!) ? length : 0;
  if (size === 0 || size > LONGEST_OTHER || !isHan(text.charCodeAt(positions[size - 1]!))) return null;
  const start = positions[size - 1]!;
  // Right after another label's colon, a word with a colon is that label's value (名称：关于…), not a label.
  return start > from || from === 0
    ? { start, end: colon + 1, name: name.slice(length - size), label: null, colon: true }
    : null;
}

/** Labels that fill a run between two edges and have no colon: `<b>索引号</b> 000014349`. */
function bareRuns(line: Line, marks: readonly Mark[]): Mark[] {
  const { text, runs } = line;
  const found: Mark[] = [];
  for (let i = 0; i + 1 < runs.length; i++) {
    const start = runs[i]!.start;
    const end = runs[i + 1]!.start - EDGE.length;
    if (end - start > 30 || !mayBegin(text, start, end) || marks.some((mark) => mark.start < end && mark.end > start))
      continue;
    const name = stripped(compact(text.slice(start, end)));
    const label = labelOf(name);
    if (!label || label.weak) continue;
    const after = firstInk(text, end);
    if (isOf(text.charCodeAt(after), Has.colon)) continue;
    found.push({ start, end, name, label, colon: false });
  }
  return found;
}

/** Is the first character that isn't blank one that a label, or the bracket before it, begins with? */
function mayBegin(text: string, start: number, end: number): boolean {
  const first = firstInk(text, start);
  return first < end && (isOf(text.charCodeAt(first), Has.labelStart) || BRACKETS.includes(text[first]!));
}

/** Labels that are a word of their own in plain text without colons: `索引号 000014349 文号 国发〔2018〕43号`. */
function bareWords(text: string, marks: readonly Mark[]): Mark[] {
  const first = firstInk(text, 0);
  // The first word must be a label: a label in mid-sentence is just a word.
  if (marks.length > 0 || !isOf(text.charCodeAt(first), Has.labelStart)) return [];
  const found: Mark[] = [];
  let start = -1;
  for (let i = 0; i <= text.length; i++) {
    const blank = i === text.length || isOf(text.charCodeAt(i), Has.blank);
    if (!blank) {
      if (start < 0) start = i;
      continue;
    }
    if (start >= 0 && i - start >= 2 && i - start <= longestLabel && i < text.length) {
      const label = labelOf(text.slice(start, i));
      if (label && !label.weak && (found.length > 0 || first === start))
        found.push({ start, end: i, name: text.slice(start, i), label, colon: false });
    }
    start = -1;
  }
  return found;
}

/** A text that is nothing but a label. */
export interface WholeLabel {
  name: string;
  label: Label;
  colon: boolean;
}

/** The label that a whole text is, or null. Colon and brackets may stand around it. */
export function wholeLabel(text: string): WholeLabel | null {
  if (text.length > 60 || !mayBegin(text, 0, text.length)) return null;
  let name = compact(text);
  if (name.length === 0 || name.length > longestLabel + 3) return null;
  const colon = isOf(name.charCodeAt(name.length - 1), Has.colon);
  if (colon) name = name.slice(0, -1);
  name = stripped(name);
  const label = labelOf(name);
  return label ? { name, label, colon } : null;
}

/** Without the brackets that some templates put around labels. */
function stripped(name: string): string {
  return BRACKETS.includes(name[0]!) ? name.slice(1).replace(/[】\]］]$/, "") : name;
}

/** Place of the first character that isn't blank; behind the end if there is none. */
function firstInk(text: string, from: number): number {
  let i = from;
  while (i < text.length && isOf(text.charCodeAt(i), Has.blank)) i++;
  return i;
}

/** Does a word begin here: at the line's start, after a blank or an edge, after punctuation? */
function isEdge(text: string, start: number): boolean {
  return start === 0 || isOf(text.charCodeAt(start - 1), Has.blank | Has.stop | Has.colon | Has.opening | Has.digit);
}

const BRACKETS = "【[［";
