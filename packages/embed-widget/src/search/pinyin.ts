/**
 * All that letters are compared with, in one text, which is looked through sooner than three: the first letters of all
 * syllables, the syllables in small letters, and as the catalog has them (`ZhaoSheng|…`, a bar between fields).
 */
export const spellings = (syllables: string): string =>
  `${syllables.replace(/[^A-Z|]+/g, "")}\n${syllables}\n`.toLowerCase() + syllables;

/**
 * Where the letters stand in these spellings, as initials, or as pinyin: that begins with a syllable, and its last one may
 * be cut short. -1 if nowhere.
 */
export function findSpelt(all: string, letters: string): number {
  for (let at = all.indexOf(letters); at >= 0; at = all.indexOf(letters, at + 1)) {
    const initials = all.indexOf("\n");
    // From a small letter to the same one in the syllables.
    const far = (all.length - initials) / 2;
    if (at < initials || isCapital(all.charCodeAt(at + far))) return at;
  }
  return -1;
}

export const isCapital = (code: number) => code > 64 && code < 91;

/** Is the term one that pinyin can match? */
export const isLetters = (term: string) => /^[a-z]+$/.test(term);
