import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalCatalog } from "../catalog/canonical.js";
import { changzhiEducation2020 } from "../catalog/changzhi-education-2020.js";
import type { Catalog, CatalogEntry } from "../catalog/types.js";
import { parseCatalog } from "../schema/check-catalog.js";
import { widgetCatalog, widgetCatalogToJson } from "./prepare.js";
import { reportCatalog } from "./report.js";

const entry = (fields: Partial<CatalogEntry>): CatalogEntry => ({
  ...changzhiEducation2020.entries[0]!,
  links: [],
  ...fields,
});
const catalog: Catalog = {
  ...changzhiEducation2020,
  id: "qingzhang",
  entries: ["a", "b", "c", "d"].map((id) =>
    entry({ id, links: id === "d" ? ["https://www.qingzhang.example/d/"] : [] }),
  ),
};
const page = (id: unknown, attributes: object = {}, kind = "article") => ({
  source: "x.html",
  kind,
  item: { id, score: 1, by: ["title"] },
  attributes,
  findings: [],
  notRead: [],
});
const dates = (...values: string[]) => values.map((value) => ({ value, raw: value, from: "table", at: null }));
const report = (pages: unknown, fields: object = {}) => ({
  report: 1,
  mulu: "0.1.0",
  at: "2026-11-23T00:00:00Z",
  catalog: { id: "qingzhang", version: "" },
  pages,
  ...fields,
});
const statesOf = (given: unknown, today?: string) =>
  Object.fromEntries(
    widgetCatalog(catalog, { report: given, ...(today && { today }) }).entries.map(({ id, state }) => [id, state]),
  );

describe("pinyin of a row", () => {
  const pinyinOf = (fields: Partial<CatalogEntry>) =>
    widgetCatalog({ ...catalog, entries: [entry(fields)] }).entries[0]!.pinyin;

  it("has its names, its body and its elements, a bar between two", () => {
    expect(pinyinOf({ level1: "招生", level2: "范围", body: "教育局", elements: ["方案", "A", "计划（2024）"] })).toBe(
      "ZhaoSheng|FanWei||JiaoYuJu|FangAn||JiHua",
    );
    expect(pinyinOf({ level1: "甲", level2: "乙", level3: "丙", body: "", elements: [] })).toBe("Jia|Yi|Bing|");
  });

  it("is there for every row, and changes nothing of the catalog", () => {
    const before = structuredClone(changzhiEducation2020);
    const { entries, ...head } = widgetCatalog(changzhiEducation2020);
    const { entries: given, ...givenHead } = before;
    expect(head).toEqual(givenHead);
    expect(entries.map(({ pinyin: _, ...row }) => row)).toEqual(given);
    expect(entries.every(({ pinyin }) => /^(?:[A-Z][a-z]*)+\|/.test(pinyin!))).toBe(true);
    expect(changzhiEducation2020).toEqual(before);
  });
});

describe("states", () => {
  it("are none without a report", () => {
    expect(widgetCatalog(catalog).entries.some((row) => "state" in row)).toBe(false);
  });

  it("say what is published, since when, and what wasn't found", () => {
    const pages = [
      page("a", { publishDate: dates("2024-01-05 10:00"), writtenDate: dates("2024-01-09") }),
      page("a", { publishDate: dates("2023年12月1日", "2024年3月7日") }),
      page("b", {}, "other"),
      { source: "y.html", error: "…", findings: [] },
      { ...page("c"), item: null },
    ];
    expect(statesOf(report(pages))).toEqual({
      a: { published: true, updatedOn: "2024-03-07" },
      b: { published: true },
      c: { published: false },
      // It says itself where it is published.
      d: undefined,
    });
  });

  it.each([
    ["the tag", { pubDate: dates("2024-02-02"), writtenDate: dates("2024-02-09") }, "2024-02-02"],
    ["the day it was written", { publishDate: dates(""), writtenDate: dates("2024-02-09") }, "2024-02-09"],
  ])("take %s for want of a better day", (_, attributes, day) => {
    expect(statesOf(report([page("a", attributes)])).a).toEqual({ published: true, updatedOn: day });
  });

  it("aren't told by a column, which may be empty", () => {
    const { a, b, c } = statesOf(report([page("a", {}, "column"), page("b"), page("b", {}, "column")]));
    expect([a, b, c]).toEqual([undefined, { published: true }, { published: false }]);
  });

  it("take no day that is yet to come", () => {
    const day = { publishDate: dates("2026-11-24", "2099-01-01") };
    expect(statesOf(report([page("a", day)])).a).toEqual({ published: true });
    expect(statesOf(report([page("a", day)], { at: "2026-11-23T16:00:00Z" })).a).toMatchObject({
      updatedOn: "2026-11-24",
    });
    expect(statesOf(report([page("a", day)]), "2026-11-30").a).toMatchObject({ updatedOn: "2026-11-24" });
  });

  it.each(["form", "home", "", "__proto__"])("don't come from a page of kind %j", (kind) => {
    expect(statesOf(report([page("a", {}, kind)])).a).toBeUndefined();
  });

  it("are none where the report is about something else", () => {
    expect(statesOf(report([page("other")])).a).toBeUndefined();
    expect(statesOf(report([page("a")], { catalog: { id: "other" } })).a).toBeUndefined();
    expect(statesOf(report([page("a")], { report: 2 })).a).toBeUndefined();
  });

  it("never say that something is overdue: a report doesn't know", () => {
    const late = { ...page("a"), findings: [{ rule: "published-in-time", outcome: "fail", reason: "late" }] };
    expect(statesOf(report([late])).a).toEqual({ published: true });
  });
});

describe("a hostile report", () => {
  it.each([
    null,
    1,
    "report",
    [],
    {},
    { report: 1 },
    report(null),
    report([null, 1, "a", [], {}]),
    report([{ kind: "article" }]),
    report([page({ id: "a" }), page(null), page("__proto__"), page("constructor")]),
    report([page("a")], { catalog: null }),
  ])("%j is passed over", (given) => {
    expect(Object.values(statesOf(given))).toEqual([undefined, undefined, undefined, undefined]);
  });

  it("is read as far as it can be", () => {
    const long = `${"9".repeat(1_000_000)} 2024-01-01`;
    const pages = [
      page("a", {
        publishDate: { length: 9 },
        pubDate: [null, 3, { value: 5 }, ...dates(long, "2024-13-45", "2024-02-03")],
      }),
      JSON.parse(
        '{"kind":"article","item":{"id":"b"},"attributes":{"__proto__":{"publishDate":[{"value":"2024-01-01"}]}}}',
      ),
    ];
    expect(statesOf(report(pages, { at: 7 }))).toMatchObject({
      a: { published: true, updatedOn: "2024-02-03" },
      b: { published: true },
    });
  });

  it("throws nothing, whatever JSON it is", () =>
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        for (const given of [
          a,
          report(a),
          report([
            { ...page("a"), attributes: a },
            { ...page(b), kind: a },
          ]),
        ]) {
          reportCatalog(given);
          widgetCatalog(catalog, { report: given });
        }
      }),
    ));
});

describe("the JSON", () => {
  const prepared = widgetCatalog(catalog, { report: report([page("a", { publishDate: dates("2024-01-05") })]) });

  it("is the same catalog for whoever reads catalogs: what was worked out is dropped", () => {
    const json = widgetCatalogToJson(prepared);
    expect(JSON.parse(json)).toEqual(prepared);
    const checked = parseCatalog(json);
    expect(checked).toEqual({ ok: true, catalog });
    expect(checked.ok && canonicalCatalog(checked.catalog)).toEqual(canonicalCatalog(catalog));
  });

  it("is one line in which no script ends", () => {
    const json = widgetCatalogToJson(
      widgetCatalog({ ...catalog, title: "</script><!--<script>", entries: [entry({ note: "<b>" })] }),
    );
    expect(json).toMatch(/^[^<\n]+\n$/);
    expect(JSON.parse(json)).toMatchObject({ title: "</script><!--<script>", entries: [{ note: "<b>" }] });
  });
});
