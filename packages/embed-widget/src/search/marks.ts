import { fold } from "./fold.js";
import { findSpelt, isCapital, isLetters, spellings } from "./pinyin.js";

/** Start and end of a part of a text. */
export type Range = [number, number];

/**
 * What of a text the terms match, in order and without overlaps.
 * @param syllables the pinyin of this text, if there is any
 */
export function marksIn(text: string, terms: readonly string[], syllables = ""): Range[] {
  const folded = fold(text);
  const found: Range[] = [];
  for (const term of terms) {
    for (let at = folded.indexOf(term); at >= 0 && found.length < 50; at = folded.indexOf(term, at + term.length))
      found.push([at, at + term.length]);
    if (syllables && isLetters(term)) {
      const range = marked(text, syllables, term);
      if (range) found.push(range);
    }
  }
  found.sort((a, b) => a[0] - b[0]);
  return found.reduce<Range[]>((joined, [start, end]) => {
    const last = joined[joined.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
    return joined;
  }, []);
}

/** The characters whose syllables match. */
function marked(text: string, syllables: string, term: string): Range | null {
  const all = spellings(syllables);
  const found = findSpelt(all, term);
  if (found < 0) return null;
  let first = found;
  let { length } = term;
  const at = found - all.indexOf("\n") - 1;
  if (at >= 0) {
    first = capitals(syllables.slice(0, at));
    length = capitals(syllables.slice(at, at + length));
  }
  const last = first + length - 1;
  let count = -1;
  let start = -1;
  let offset = 0;
  for (const char of text) {
    if (/\p{Script=Han}/u.test(char)) count++;
    offset += char.length;
    if (count === first && start < 0) start = offset - char.length;
    if (count === last) return [start, offset];
  }
  return null;
}

function capitals(text: string): number {
  let count = 0;
  for (let i = 0; i < text.length; i++) if (isCapital(text.charCodeAt(i))) count++;
  return count;
}
