/**
 * Where letters are found in syllables (`ZhaoSheng|…`), as pinyin or as initials: the first syllable and the one behind
 * the last. A match begins with a syllable; the last one may be cut short. Null if nowhere.
 * @param syllables as they are in the catalog; of one field or of several
 * @param low the same in small letters
 */
export function findPinyin(syllables: string, low: string, letters: string): number {
  for (let at = low.indexOf(letters); at >= 0; at = low.indexOf(letters, at + 1))
    if (isCapital(syllables.charCodeAt(at))) return at;
  return -1;
}

/** The first letters of all syllables, in small letters, with the bars between fields. */
export function initialsOf(syllables: string): string {
  return syllables.replace(/[^A-Z|]+/g, "").toLowerCase();
}

export const isCapital = (code: number) => code > 64 && code < 91;

/** Is the term one that pinyin can match? */
export const isLetters = (term: string) => /^[a-z]+$/.test(term);
