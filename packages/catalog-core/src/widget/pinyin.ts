import type { CatalogEntry } from "../catalog/types.js";
import { syllablesOf } from "../import/syllables.js";
import { HAN_RUN } from "./han.js";

/** Stands for a character whose reading isn't known: no syllable of Mandarin begins with V, so that no search finds it. */
const UNKNOWN = "V";
/** Texts whose readings are kept: bodies and first-level items come again in most rows. */
const MOST_KEPT = 10_000;
/** Longer ones don't come again. */
const LONGEST_KEPT = 100;

/** Gives rows their `pinyin`, as `WidgetEntry` describes it. One for a catalog: it remembers what comes again. */
export function pinyinWriter(): (entry: CatalogEntry) => string {
  const kept = new Map<string, string>();
  const read = (text: string): string => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const syllables = capitalSyllables(text);
    if (text.length <= LONGEST_KEPT && kept.size < MOST_KEPT) kept.set(text, syllables);
    return syllables;
  };
  return ({ level1, level2, level3 = "", body, elements }) =>
    [level1, level2, level3, body, ...elements].map(read).join("|");
}

/** 招生入学（2024） → ZhaoShengRuXue: as many syllables as there are Chinese characters. */
export function capitalSyllables(text: string): string {
  let all = "";
  for (const [run] of text.matchAll(HAN_RUN))
    for (const syllable of syllablesOf(run))
      all += syllable === "" ? UNKNOWN : syllable[0]!.toUpperCase() + syllable.slice(1);
  return all;
}
