import type { WidgetEntry } from "@mulu/catalog-core/widget";
import { LONGEST, list, short, stateOf, text, timeLimit } from "../data/entry.js";
import { type Texts, wordsOf } from "../texts/texts.js";
import { type FilterName, type Filters, filterNames, passes, valuesOf } from "./filters.js";
import { fold, termsOf } from "./fold.js";
import { findSpelt, isLetters, spellings } from "./pinyin.js";

/** A catalog made ready to be searched. */
export interface CatalogIndex {
  /** How many entries are ready: the first ones. */
  size: number;
  /** How many entries have each value, for each filter. */
  readonly counts: Record<FilterName, Map<string, number>>;
  /** Do entries tell how it stands with their publication, and when they were updated? */
  hasState: boolean;
  hasUpdates: boolean;
  /** The first-level items of the entries that are ready: asked for at every key. */
  groups: string[];
  /** Makes more entries ready, for some milliseconds at least; true when all are. */
  more(milliseconds: number): boolean;
  /** Numbers of the entries that have all words of the query and all values of the filters, in the catalog's order. */
  find(query: string, filters: Filters): readonly number[];
}

/** Values of one filter that can be chosen: nobody looks through more, or through long ones. */
const MOST_VALUES = 300;

/**
 * Search is a scan for the very characters, one text for each entry: it finds all, and nothing else, as quickly as
 * anything on catalogs of this size.
 */
export function indexOf(entries: readonly WidgetEntry[], texts: Texts): CatalogIndex {
  const all: number[] = [];
  const searchable: string[] = [];
  /** The same where it has letters, else nothing: letters needn't be looked for in long Chinese texts. */
  const latin: string[] = [];
  const pinyin: string[] = [];
  const counts = {} as CatalogIndex["counts"];
  for (const name of filterNames) counts[name] = new Map();
  const index: CatalogIndex = { size: 0, counts, hasState: false, hasUpdates: false, groups: [], more, find };

  function add(entry: WidgetEntry): void {
    const at = index.size++;
    all[at] = at;
    // The same text is one object, and compared sooner.
    const group = text(entry, "level1");
    index.groups[at] = group === index.groups[at - 1] ? index.groups[at - 1]! : group;
    const folded = fold(searched(entry, texts).join("\n"));
    searchable[at] = folded;
    latin[at] = /[a-z]/.test(folded) ? folded : "";
    pinyin[at] = spellings(text(entry, "pinyin").slice(0, LONGEST * 4));
    for (const name of filterNames) {
      const map = counts[name];
      for (const value of valuesOf(entry, name))
        if (value && value === short(value) && (map.size < MOST_VALUES || map.has(value)))
          map.set(value, (map.get(value) ?? 0) + 1);
    }
    const state = stateOf(entry);
    if (state) index.hasState = true;
    if (state?.updatedOn) index.hasUpdates = true;
  }

  function more(milliseconds: number): boolean {
    const until = performance.now() + milliseconds;
    do for (let left = 50; left-- && index.size < entries.length; ) add(entries[index.size]!);
    while (index.size < entries.length && performance.now() < until);
    return index.size === entries.length;
  }

  // One loop over numbers for each word: quicker than one over entries that asks for each word.
  function find(query: string, filters: Filters): readonly number[] {
    let found: readonly number[] = all;
    for (const term of termsOf(query))
      found = found.filter(
        isLetters(term)
          ? (at) => findSpelt(pinyin[at]!, term) >= 0 || latin[at]!.includes(term)
          : (at) => searchable[at]!.includes(term),
      );
    return filterNames.some((name) => filters[name]) ? found.filter((at) => passes(entries[at]!, filters)) : found;
  }

  return index;
}

/** The texts of an entry that are searched, as they are shown. */
export function searched(entry: WidgetEntry, texts: Texts): string[] {
  return [
    text(entry, "level1"),
    text(entry, "level2"),
    text(entry, "level3"),
    ...list(entry, "elements"),
    ...list(entry, "basis"),
    timeLimit(entry),
    text(entry, "body"),
    ...list(entry, "channels"),
    ...(["audience", "method", "level"] as const).flatMap((name) => wordsOf(entry, name, texts)),
    text(entry, "note"),
  ].map((one) => one.slice(0, LONGEST));
}
