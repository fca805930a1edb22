import { isColon } from "./colon.js";
import type { ValueSource } from "./site-profile.js";

/**
 * The part of a text that is the value: behind `after` and before `before`.
 * @returns null if it doesn't have the words that the value stands behind
 */
export function cutText(text: string, { after, before }: Pick<ValueSource, "after" | "before">): string | null {
  const start = after === undefined ? 0 : (place(text, after)?.end ?? -1);
  if (start < 0) return null;
  const rest = text.slice(start);
  const end = before === undefined ? undefined : place(rest, before)?.start;
  return rest.slice(0, end);
}

const BLANK = /[\s\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Where the words stand: 发 布 机 构： has the words 发布机构: */
function place(text: string, words: string): { start: number; end: number } | null {
  let plain = "";
  const places: number[] = [];
  for (let i = 0; i < text.length; i++) {
    if (BLANK.test(text[i]!)) continue;
    plain += same(text[i]!);
    places.push(i);
  }
  const wanted = [...words]
    .filter((one) => !BLANK.test(one))
    .map(same)
    .join("");
  const found = wanted === "" ? -1 : plain.indexOf(wanted);
  return found < 0 ? null : { start: places[found]!, end: places[found + wanted.length - 1]! + 1 };
}

/** One character for what is the same to a reader; never another number of them. */
function same(character: string): string {
  return isColon(character) ? ":" : character;
}
