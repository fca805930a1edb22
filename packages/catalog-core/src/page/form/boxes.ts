import { tidy } from "../text.js";
import type { Box, Piece } from "./draft.js";
import type { Reading } from "./reading.js";
import { namesOf } from "./widgets.js";

const LONGEST_PIECE = 200;
const MOST_PIECES = 8;
const MOST_PARTS = 40;
const MOST_HEADINGS = 20;

const HEADINGS = namesOf("h1 h2 h3 h4 legend");

export const boxOf = (name: string, label = false, of: string | null = null): Box => ({
  name,
  label,
  of,
  pieces: [],
  run: [],
  fields: 0,
});

/** Characters come to the text under way. */
export function addText(box: Box, text: string): void {
  if (box.run.length < MOST_PARTS) box.run.push(text.slice(0, LONGEST_PIECE));
}

/** The text under way ends: a piece of its box. */
export function flush<N>({ controls, found }: Reading<N>, box: Box, hidden: boolean): void {
  if (box.run.length === 0) return;
  const { run: parts, of } = box;
  box.run = [];
  const text = tidy(parts.join("")).slice(0, LONGEST_PIECE);
  if (text === "") return;
  const kind = box.label ? "label" : box.name === "td" || box.name === "th" || box.name === "dt" ? "cell" : "text";
  const piece: Piece = { text, parts: parts.map(tidy).filter(Boolean), after: controls, kind, of, hidden };
  put(box, piece);
  if (of !== null) found.labels.push(piece);
}

/** The first piece stays: a box of one field begins with its label. */
export function put(box: Box, piece: Piece): void {
  if (box.pieces.length >= MOST_PIECES) box.pieces.splice(1, 1);
  box.pieces.push(piece);
}

/**
 * A box ends: its text stands in front of what follows, or says something of the field within.
 * @param before how many controls there were when it began
 */
export function close<N>(reading: Reading<N>, own: Box, parent: Box, hidden: boolean, before: number): void {
  const { controls, last } = reading;
  if (reading.waiting?.box === own) reading.waiting = null;
  const wrapping = own.label && controls === before + 1;
  const text = wrapping ? tidy([...own.pieces.map((piece) => piece.text), ...own.run].join(" ")) : "";
  if (HEADINGS.has(own.name)) {
    if (own.name !== "legend") heading(reading, tidy(own.run.join("")));
    return;
  }
  flush(reading, own, hidden);
  if (wrapping) {
    const draft = last.get(own)!;
    const { choices } = draft;
    const choice = choices?.[choices.length - 1];
    if (!choice) draft.wrapped = text;
    else if (text) choice.text = text.slice(0, 100);
    last.set(parent, draft);
    return;
  }
  if (controls === before) {
    for (const piece of own.pieces) put(parent, piece);
    return;
  }
  const draft = last.get(own);
  const behind = own.pieces.filter((piece) => piece.after === controls && piece.kind !== "alt");
  if (draft && own.fields === 1 && behind.length > 0) draft.help ||= behind.map((piece) => piece.text).join(" ");
  if (draft) last.set(parent, draft);
}

export function heading<N>({ found: { headings } }: Reading<N>, text: string): void {
  if (text !== "" && headings.length < MOST_HEADINGS) headings.push(text);
}
