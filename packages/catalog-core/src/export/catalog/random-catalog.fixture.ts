import fc from "fast-check";
import { oneLine } from "../../catalog/text.js";
import type { Catalog, CatalogEntry } from "../../catalog/types.js";
import { channelVocabulary } from "../../catalog/vocabulary.js";

/** What formats trip over: markup, quotes, formulas, escapes, errors of spreadsheets, wide and joined characters. */
const odd = fc.constantFrom(
  "=1+1",
  "+86",
  "-1",
  "@SUM(A1)",
  "'=1",
  "''",
  '"',
  "<b>&amp;</b>",
  "a|b",
  "\\|",
  "<br>",
  "_x0041_",
  "#N/A",
  "#REF!",
  "001",
  "1e5",
  "2020-08-12",
  "true",
  "👨‍👩‍👧 家",
  "𠮷野家",
  "● 一",
  "1. 二",
  "* 三 *",
  "[a](b)",
  "`c`",
  "&nbsp;",
  "甲，乙；丙",
  "__proto__",
);

const phrase = fc
  .oneof(
    {
      weight: 4,
      arbitrary: fc.array(fc.constantFrom(..."政务公开教育信息办法、（）“”《》〔2020〕号 ab1"), {
        minLength: 1,
        maxLength: 12,
      }),
    },
    { weight: 2, arbitrary: fc.array(odd, { minLength: 1, maxLength: 3 }) },
    {
      weight: 1,
      arbitrary: fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 2 }),
    },
    { weight: 1, arbitrary: fc.constant(["长".repeat(700)]) },
  )
  .map((parts) => oneLine(parts.join("")));
const name = phrase.map((text) => text || "甲");
const lines = fc.array(name, { maxLength: 3 }).map((items) => items.join("\n"));

const entry: fc.Arbitrary<CatalogEntry> = fc
  .record({
    id: fc.stringMatching(/^[a-z]{1,8}\.[a-z]{1,8}$/),
    level1: fc.oneof(fc.constantFrom("甲类", "乙类"), name),
    level2: name,
    elements: fc.array(name, { maxLength: 4 }),
    basis: fc.array(name, { maxLength: 3 }),
    timeLimit: phrase.map((text) => ({ text })),
    body: phrase,
    channels: fc.subarray([...channelVocabulary]),
    audience: fc.subarray(["public", "specific"] as const),
    method: fc.subarray(["proactive", "on-request"] as const),
    level: fc.subarray(["province", "city", "county", "township", "village"] as const),
    links: fc.constantFrom<string[]>(
      [],
      ["https://qingzhang.example/a?b=1&c=2"],
      ["https://qingzhang.example/", "javascript:alert(1)"],
    ),
    evidence: fc.constantFrom("official", "published", "provisional"),
    note: lines,
    extra: fc.option(fc.dictionary(fc.constantFrom("类别", "五公开", "__proto__"), lines), { nil: undefined }),
    level3: fc.option(name, { nil: undefined }),
  })
  .map(({ extra, level3, ...rest }): CatalogEntry => {
    const made: CatalogEntry = { ...rest };
    if (extra !== undefined) made.extra = extra;
    if (level3 !== undefined) made.level3 = level3;
    return made;
  });

/** Catalogs with merged first-level items, marks and odd text. */
export const randomCatalog: fc.Arbitrary<Catalog> = fc.record({
  catalog: fc.constant(1 as const),
  id: fc.stringMatching(/^[a-z]{1,8}-20[0-9]{2}$/),
  title: name,
  issuer: phrase,
  issuedOn: fc.constantFrom("2020-08-12", ""),
  region: fc.record({ code: fc.constantFrom("140400", ""), name: phrase }),
  domain: phrase,
  status: phrase,
  basis: fc.array(name, { maxLength: 2 }),
  entries: fc.array(entry, { minLength: 1, maxLength: 6 }),
  removed: fc.array(
    fc.record({ level1: name, level2: phrase, elements: fc.array(name, { maxLength: 2 }), movedTo: phrase }),
    { maxLength: 2 },
  ),
  deadlines: fc.constantFrom(
    [],
    [
      { by: "2020-10-31", who: "县区教育局", duty: "编制目录" },
      { every: "12-30", from: 2021, who: "县区教育局", duty: "更新目录" },
    ],
  ),
});
