import type { ComponentChildren } from "preact";
import { LONGEST } from "../data/entry.js";
import { marksIn } from "../search/marks.js";
import { put } from "../texts/texts.js";
import type { Shown } from "./shown.js";

/** A text with what was searched for marked, cut if it is very long. */
export function marked({ terms, texts }: Shown, whole: string, syllables?: string): ComponentChildren {
  const isCut = whole.length > LONGEST;
  const text = isCut ? whole.slice(0, LONGEST) : whole;
  const parts: ComponentChildren[] = [];
  let end = 0;
  for (const [from, to] of terms.length > 0 ? marksIn(text, terms, syllables) : []) {
    parts.push(text.slice(end, from), <mark>{text.slice(from, to)}</mark>);
    end = to;
  }
  parts.push(text.slice(end));
  if (isCut) parts.push(put(texts.cut, { count: whole.length - LONGEST }));
  return parts;
}
