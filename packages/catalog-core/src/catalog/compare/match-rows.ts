import { comparable } from "../../page/text.js";
import { rowKey } from "../names.js";
import type { CatalogEntry } from "../types.js";
import type { RowChange } from "./types.js";

export interface RowPair {
  /** Places in the two lists of rows, from 0. */
  standard: number;
  county: number;
  matched: RowChange["matched"];
}

/** Names are close from here on: 教育统计数据 and 教育统计 (0.75), not 招生政策 and 招生计划 (0.33). */
const CLOSE = 0.5;
/** Pairs of names that are looked at under one first-level item. */
const MOST_PAIRS = 250_000;

/** Which row of the county is which of the standard: by names, by id, by the second-level item, by close names. */
export function matchRows(standard: readonly CatalogEntry[], county: readonly CatalogEntry[]): RowPair[] {
  const pairs: RowPair[] = [];
  const freeStandard = new Set(standard.keys());
  const freeCounty = new Set(county.keys());
  const take = (pair: RowPair) => {
    pairs.push(pair);
    freeStandard.delete(pair.standard);
    freeCounty.delete(pair.county);
  };
  const byKey = (matched: RowChange["matched"], keyOf: (entry: CatalogEntry) => string) => {
    // Of several rows with the same key the first is taken first.
    const places = new Map<string, number[]>();
    for (const at of [...freeCounty].reverse()) {
      const key = keyOf(county[at]!);
      const same = places.get(key);
      if (same) same.push(at);
      else if (key !== "") places.set(key, [at]);
    }
    for (const at of [...freeStandard]) {
      const other = places.get(keyOf(standard[at]!))?.pop();
      if (other !== undefined) take({ standard: at, county: other, matched });
    }
  };
  byKey("names", (entry) => (comparable(entry.level2) === "" ? "" : rowKey(entry)));
  byKey("id", (entry) => entry.id);
  byKey("level2", (entry) => comparable(entry.level2));
  for (const pair of closePairs(standard, county, freeStandard, freeCounty)) take(pair);
  return pairs.sort((a, b) => a.standard - b.standard);
}

function closePairs(
  standard: readonly CatalogEntry[],
  county: readonly CatalogEntry[],
  freeStandard: ReadonlySet<number>,
  freeCounty: ReadonlySet<number>,
): RowPair[] {
  const candidates: (RowPair & { score: number })[] = [];
  const countyBigrams = [...freeCounty].map((at) => ({ at, bigrams: bigramsOf(county[at]!.level2) }));
  let left = MOST_PAIRS;
  for (const at of freeStandard) {
    const own = bigramsOf(standard[at]!.level2);
    for (const other of countyBigrams) {
      if (left-- <= 0) break;
      if (!sameLevel1(standard[at]!.level1, county[other.at]!.level1)) continue;
      const score = dice(own, other.bigrams);
      if (score >= CLOSE) candidates.push({ standard: at, county: other.at, matched: "similar", score });
    }
  }
  candidates.sort((a, b) => b.score - a.score || a.standard - b.standard || a.county - b.county);
  const taken = { standard: new Set<number>(), county: new Set<number>() };
  return candidates.flatMap(({ score: _, ...pair }) => {
    if (taken.standard.has(pair.standard) || taken.county.has(pair.county)) return [];
    taken.standard.add(pair.standard);
    taken.county.add(pair.county);
    return [pair];
  });
}

/** The same first-level item, or a variant of its name: 教育督导, 教育督导公开. */
export function sameLevel1(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  if (a === b) return true;
  return a !== "" && b !== "" && (a.includes(b) || b.includes(a));
}

/** How close two names are, 0 to 1: twice the common pairs of neighbouring characters by all of them (Dice). */
export function closeness(one: string, other: string): number {
  return dice(bigramsOf(one), bigramsOf(other));
}

function bigramsOf(name: string): Set<string> {
  const text = comparable(name).slice(0, 200);
  const bigrams = new Set<string>();
  for (let i = 0; i + 1 < text.length; i++) bigrams.add(text.slice(i, i + 2));
  return bigrams;
}

function dice(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const bigram of one) if (other.has(bigram)) common++;
  return one.size + other.size === 0 ? 0 : (2 * common) / (one.size + other.size);
}
