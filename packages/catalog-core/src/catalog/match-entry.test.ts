import { describe, expect, it } from "vitest";
import { article, factsOf } from "../page/page.fixture.js";
import { changzhiEducation2020 as catalog } from "./changzhi-education-2020.js";
import { knownNames } from "./known-names.js";
import { matchEntry } from "./match-entry.js";
import type { Catalog } from "./types.js";

interface Says {
  title?: string;
  crumbs?: readonly string[];
  column?: string;
  group?: string;
  url?: string;
  source?: string;
}

/** The entry of a page that says this of itself. */
function match({ title = "通知", crumbs = [], column, group, url, source }: Says, of: Catalog = catalog) {
  const head = `<title>${title}</title>${column === undefined ? "" : `<meta name="ColumnName" content="${column}">`}`;
  const top =
    (crumbs.length > 0 ? `<p>当前位置：${["首页", ...crumbs].map((name) => `<a>${name}</a>`).join(" > ")}</p>` : "") +
    (group === undefined ? "" : `<ul><li>索引号：QZ-1</li><li>文号：无</li><li>组配分类：${group}</li></ul>`);
  const under = `<p>来源：${source ?? "清漳县教育局"} 时间：2024-05-13</p>`;
  return matchEntry(factsOf(article({ head, heading: `<h1>${title}</h1>`, top, under }), url ?? null), of);
}

describe("one name in the right place is enough", () => {
  it.each<[string, Says, string, number]>([
    ["组配分类", { group: "校园安全管理" }, "safety.management", 0.85],
    ["one of several in 组配分类", { group: "教育;招生范围" }, "enrolment.area", 0.85],
    ["the end of a path in 组配分类", { group: "义务教育/招生管理/招生范围" }, "enrolment.area", 0.85],
    ["the breadcrumb", { crumbs: ["政务公开", "招生范围"] }, "enrolment.area", 0.8],
    ["the column", { column: "招生范围" }, "enrolment.area", 0.8],
    ["another name of it", { column: "学区划分" }, "enrolment.area", 0.8],
    ["a name in other punctuation", { column: "《招生 范围》" }, "enrolment.area", 0.8],
    ["a long name in the title", { title: "清漳县农村义务教育学生营养改善计划实施情况" }, "programmes.nutrition", 0.7],
  ])("%s", (_, says, id, score) => expect(match(says)).toMatchObject({ id, score }));
});

describe("weak hints add up", () => {
  it("a name in the title alone is not enough, with its path it is", () => {
    expect(match({ title: "清漳县校园安全检查通报" })).toBeNull();
    expect(match({ title: "清漳县校园安全检查通报", url: "http://xxgk.qz.example/ywjyly/gknr/xyaq/t1.html" })).toEqual({
      id: "safety.management",
      score: 0.73,
      by: ["title", "path"],
    });
  });

  it("breadcrumb and column say it louder than either", () => {
    const both = match({ crumbs: ["招生管理", "招生范围"], column: "招生范围" });
    expect(both).toMatchObject({ id: "enrolment.area", by: ["breadcrumb", "columnName"] });
    expect(both!.score).toBeGreaterThan(0.9);
  });

  it("names the strongest evidence first", () =>
    expect(match({ group: "招生范围", column: "招生范围", title: "2024年招生范围公告" })?.by).toEqual([
      "groupCategory",
      "columnName",
      "title",
    ]));
});

describe("nothing rather than a guess", () => {
  it.each<[string, Says]>([
    ["nothing is said", {}],
    ["only the part of the catalog is named", { crumbs: ["招生管理"] }],
    ["only the path says it", { url: "http://www.qz.example/xyaq/t1.html" }],
    ["two entries fit alike", { crumbs: ["招生范围", "招生计划"] }],
    ["a short name stands in the title", { title: "教育局工作要点" }],
    ["the name is far up in the breadcrumb", { crumbs: ["招生范围", "一", "二", "三"] }],
    ["the address can't be read", { url: "http://" }],
  ])("%s", (_, says) => expect(match(says)).toBeNull());

  it("a page of another domain has no entry, whatever its column is called", () => {
    expect(match({ column: "规范性文件", source: "清漳县农业农村局" })).toBeNull();
    expect(match({ column: "规范性文件", source: "清漳县教育局" })).toMatchObject({ id: "policy.normative-documents" });
  });
});

it("what the page claims counts, even if its title says otherwise", () =>
  expect(match({ group: "农村义务教育学生营养改善计划", title: "清漳县学校应急预案" })).toMatchObject({
    id: "programmes.nutrition",
  }));

describe("another catalog", () => {
  const own: Catalog = {
    ...catalog,
    domain: "国土空间规划",
    entries: [
      { ...catalog.entries[0]!, id: "constructor", level1: "规划", level2: "规划许可" },
      { ...catalog.entries[0]!, id: "plan", level1: "规划", level2: "空间规划方案" },
    ],
  };

  it("has its own entries and words", () => {
    expect(match({ column: "规划许可", source: "清漳县国土局" }, own)?.id).toBe("constructor");
    expect(match({ column: "规划许可", source: "清漳县教育局" }, own)).toBeNull();
  });

  it("of 义务教育 is about schools and pupils, too", () =>
    expect(match({ column: "招生范围" }, { ...catalog, domain: "义务教育" })).toMatchObject({ id: "enrolment.area" }));

  it("without entries or without a domain is no error", () => {
    expect(match({ column: "招生范围" }, { ...catalog, entries: [] })).toBeNull();
    expect(match({ column: "招生范围" }, { ...catalog, domain: "（）" })).toMatchObject({ id: "enrolment.area" });
  });
});

it("known names are those of entries of the catalog", () => {
  const ids = catalog.entries.map((entry) => entry.id);
  for (const id of Object.keys(knownNames)) expect(ids).toContain(id);
});

it("a catalog's domain is a word, never a pattern", () => {
  for (const domain of ["(a+)+$", "[", "\\", "*", "a|", "..", "?", "{1"])
    expect(() => match({ column: "招生范围" }, { ...catalog, domain })).not.toThrow();
  expect(match({ column: "招生范围" }, { ...catalog, domain: ".." })).not.toBeNull(); // no word: any page
  expect(match({ column: "招生范围" }, { ...catalog, domain: "z." })).toBeNull(); // the word z
});
