import { changzhiEducation2020 } from "@mulu/catalog-core/catalog";
import { type WidgetEntry, widgetCatalog } from "@mulu/catalog-core/widget";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textsFor } from "../texts/texts.js";
import { indexOf, searched } from "./catalog-index.js";
import { passes } from "./filters.js";
import { fold, termsOf } from "./fold.js";

const texts = textsFor("zh-CN", {});
const { entries } = widgetCatalog(changzhiEducation2020);

function ready(list: readonly WidgetEntry[]) {
  const index = indexOf(list, texts);
  while (!index.more(1));
  return index;
}

/** The slowest way, which can't be wrong: each entry, each word, each place. */
function byHand(list: readonly WidgetEntry[], query: string): number[] {
  const words = termsOf(query);
  const hasLetters = (pinyin: string, word: string) => {
    const syllables = pinyin.split("|").map((field) => field.match(/[A-Z][a-z]*/g) ?? []);
    return syllables.some((field) =>
      field.some((_, from) => {
        const behind = field.slice(from).map((one) => one.toLowerCase());
        return (
          behind.join("").startsWith(word) ||
          behind
            .map((one) => one[0])
            .join("")
            .startsWith(word)
        );
      }),
    );
  };
  return list.flatMap((entry, at) =>
    words.every(
      (word) =>
        searched(entry, texts).some((one) => fold(one).includes(word)) ||
        (/^[a-z]+$/.test(word) && hasLetters(entry.pinyin ?? "", word)),
    )
      ? [at]
      : [],
  );
}

describe("a search", () => {
  const index = ready(entries);

  it.each([
    ["招生", 5],
    ["zhaosheng", 5],
    ["ZSJH", 1],
    ["招生 计划", 1],
    ["　招生　", 5],
    ["没有这个", 0],
  ])("for %s finds some", (query, least) => {
    const found = index.find(query, {});
    expect(found).toEqual(byHand(entries, query));
    expect(found.length).toBeGreaterThanOrEqual(least);
    if (least === 0) expect(found).toEqual([]);
  });

  it("begins with a syllable: an is not in zhan", () => {
    const [entry] = ready([{ ...entries[0]!, pinyin: "FaZhan||||" }]).find("zhan", {});
    expect(entry).toBe(0);
    expect(ready([{ ...entries[0]!, pinyin: "FaZhan||||" }]).find("han", {})).toEqual([]);
  });

  it("finds what looking through everything finds, for any words and catalogs", () => {
    const words = fc.array(
      fc.constantFrom("教", "育", "招生", "a", "zs", "jiao", "ＡＢ", "20", "主动", "公开", "（", "xyz", "．"),
      { maxLength: 3 },
    );
    const text = fc.array(fc.constantFrom("教育", "招生", "Ａb", "20日", "办法", "（一）"), { maxLength: 4 });
    const list = fc.array(
      fc.record({
        level1: text,
        level2: text,
        body: text,
        elements: text,
        pinyin: fc.constantFrom("", "ZhaoSheng|JiaoYu"),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(list, words, (list, words) => {
        const made = list.map(({ level1, level2, body, elements, pinyin }, at) => ({
          ...entries[at % entries.length]!,
          level1: level1.join(""),
          level2: level2.join(""),
          body: body.join(""),
          elements,
          pinyin,
        }));
        expect(ready(made).find(words.join(" "), {})).toEqual(byHand(made, words.join(" ")));
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it("keeps to the filters", () => {
    const filters = { level1: entries[0]!.level1 };
    const found = index.find("", filters);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(entries.flatMap((entry, at) => (passes(entry, filters) ? [at] : [])));
    expect(index.counts.level1.get(entries[0]!.level1)).toBe(found.length);
  });

  it("takes anything for an entry", () => {
    const odd = [
      null,
      1,
      "a",
      [],
      { level2: {}, elements: "x", links: [{}], timeLimit: 3 },
    ] as unknown as WidgetEntry[];
    expect(ready(odd).find("a", {})).toEqual([]);
    expect(ready(odd).find("", {})).toEqual([0, 1, 2, 3, 4]);
  });
});
