import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { canonicalCatalog } from "../catalog/canonical.js";
import { changzhiEducation2020 } from "../catalog/changzhi-education-2020.js";
import { oneLine } from "../catalog/text.js";
import type { Catalog } from "../catalog/types.js";
import { audienceWords, channelVocabulary, evidenceWords, levelWords, methodWords } from "../catalog/vocabulary.js";
import { catalogToCsv } from "../export/catalog/csv.js";
import { catalogToHtml } from "../export/catalog/html.js";
import { catalogToMarkdown } from "../export/catalog/markdown.js";
import { officialForm } from "../export/catalog/official-form.js";
import { randomCatalog } from "../export/catalog/random-catalog.fixture.js";
import { formGrids, formSheet } from "./form.fixture.js";
import type { Grid } from "./grid.js";
import { importGrids } from "./import-grids.js";
import { readCsv } from "./read-csv.js";
import { readHtmlTables } from "./read-html.js";
import { readMarkdownTables } from "./read-markdown.js";

const text = fc
  .array(
    fc.constantFrom(
      ..."甲乙丙《》（）、；，。: 1.2①■√一二=+@-\"'|<&/",
      "同上",
      "公开依据",
      "合计",
      "一级事项",
      "　",
      "目录",
      "\n",
    ),
    {
      maxLength: 16,
    },
  )
  .map((parts) => oneLine(parts.join("")).replace(/^[●•◆▪‣·○◦※➢►▶∙\s]+/, ""));
const filled = text.filter((one) => one !== "");
const subset = <T>(values: readonly T[]) => fc.subarray([...values]);
const id = fc.stringMatching(/^[a-z0-9]{1,6}(?:[.-][a-z0-9]{1,6}){0,2}$/);

const entry = fc.record(
  {
    id,
    level1: fc.constantFrom("招生管理", "招生管理", "合计", "同上", "", "目录", "甲 乙", "公开事项"),
    level2: text,
    level3: filled,
    elements: fc.array(filled, { maxLength: 4 }),
    basis: fc.array(filled, { maxLength: 4 }),
    timeLimit: fc
      .constantFrom("", "20个工作日内", "即时", "同上", "自信息形成之日起 20 个工作日内", "合计")
      .map((one) => ({ text: one })),
    body: text,
    channels: fc.array(fc.constantFrom(...channelVocabulary, "村广播", "网 格 群"), { maxLength: 4 }),
    audience: subset(audienceWords.values),
    method: subset(methodWords.values),
    level: subset(levelWords.values),
    links: fc.array(
      fc.constantFrom("https://www.qingzhang.example/a", "http://www.qingzhang.example/b?c=1&d=甲（乙）"),
      {
        maxLength: 2,
      },
    ),
    evidence: fc.constantFrom(...evidenceWords.values),
    note: text,
    extra: fc.dictionary(
      fc.constantFrom("类别", "五公开", "公开形式", "责任科室", "说明", "constructor", "公开时间"),
      filled,
      {
        maxKeys: 3,
      },
    ),
  },
  {
    requiredKeys: [
      "id",
      "level1",
      "level2",
      "elements",
      "basis",
      "timeLimit",
      "body",
      "channels",
      "audience",
      "method",
      "level",
      "links",
      "evidence",
      "note",
    ],
  },
);

const catalog = fc
  .record({
    catalog: fc.constant(1 as const),
    id,
    title: filled,
    issuer: text,
    issuedOn: fc.constantFrom("", "2020-08-12"),
    region: fc.record({ code: fc.constantFrom("", "140499"), name: fc.constantFrom("", "清漳县", "清 漳：县") }),
    domain: fc.constantFrom("", "教育", "保障性住房"),
    status: fc.constantFrom("", "试行"),
    basis: fc.array(filled, { maxLength: 3 }),
    entries: fc.uniqueArray(entry, { selector: (one) => one.id, minLength: 1, maxLength: 8 }),
    removed: fc.array(
      fc.record({ level1: filled, level2: filled, elements: fc.array(filled, { maxLength: 3 }), movedTo: text }),
      { maxLength: 3 },
    ),
    deadlines: fc.array(
      fc.oneof(
        fc.record({ who: text, duty: filled, by: fc.constantFrom("2020-10-31", "2021-01-01") }),
        fc.record({
          who: text,
          duty: filled,
          every: fc.constantFrom("12-30", "02-29"),
          from: fc.integer({ min: 2000, max: 2099 }),
        }),
      ),
      { maxLength: 3 },
    ),
  })
  .map((one) => canonicalCatalog(one as Catalog));

describe("catalogs that the exports are tested with", () => {
  const random = randomCatalog.map((one) => {
    const plain = canonicalCatalog(one);
    // Two rows with one id are no catalog.
    return { ...plain, entries: plain.entries.map((row, i) => ({ ...row, id: `${row.id}-${i}` })) };
  });

  it.each<[string, (one: Catalog) => Grid[]]>([
    ["CSV", (one) => [readCsv(catalogToCsv(one), { source: "a" })]],
    ["Markdown", (one) => readMarkdownTables(catalogToMarkdown(one), { source: "a" })],
    ["HTML", (one) => readHtmlTables(catalogToHtml(one), { source: "a" })],
  ])("as %s", (_, grids) =>
    fc.assert(
      fc.property(random, (one) => {
        expect(importGrids(grids(one), { source: "a" }).catalogs).toEqual([one]);
      }),
      { numRuns: 300 },
    ),
  );
});

it("whatever stands in the cells of a table, nothing breaks and nothing is lost", () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.array(fc.oneof(text, fc.constantFrom("同上", "√", "招生管理", "政府网站", "全社会", "")), {
          minLength: 12,
          maxLength: 12,
        }),
        {
          maxLength: 8,
        },
      ),
      (rows) => {
        const header =
          "序号,一级事项,二级事项,公开内容,公开依据,公开时限,公开主体,公开渠道,公开对象,公开方式,类别,备注".split(",");
        const source = "a.csv";
        const csv = Papa.unparse([header, ...rows]);
        const { catalogs, account } = importGrids([readCsv(csv, { source })], { source });
        const everything = JSON.stringify({ catalogs, account });
        // Numbers in front of names are no part of them: 一、甲
        for (const run of rows.flatMap((row) =>
          row.slice(1).flatMap((cell) => cell.match(/[^\P{Script=Han}一二]{3,}/gu) ?? []),
        ))
          if (run !== "全社会") expect(everything).toContain(run);
      },
    ),
    { numRuns: 500 },
  ));

describe("a catalog in the official form is read back as it was", () => {
  it("the built-in one", () => {
    const { catalogs, account } = importGrids(formGrids(officialForm(changzhiEducation2020)), { source: "a.docx" });
    expect(catalogs).toEqual([canonicalCatalog(changzhiEducation2020)]);
    expect(account.tables.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
    expect(account.tables.map(({ kind }) => kind)).toEqual(["entries", "removed", "deadlines"]);
  });

  it("any, in tables of a document", () =>
    fc.assert(
      fc.property(catalog, (one) => {
        expect(importGrids(formGrids(officialForm(one)), { source: "a.docx" }).catalogs).toEqual([one]);
      }),
      { numRuns: 500 },
    ));

  it("any, as CSV", () =>
    fc.assert(
      fc.property(catalog, (one) => {
        const grid = readCsv(catalogToCsv(one), { source: "a.csv" });
        expect(importGrids([grid], { source: "a.csv" }).catalogs).toEqual([one]);
      }),
      { numRuns: 300 },
    ));

  it("any, as Markdown", () =>
    fc.assert(
      fc.property(catalog, (one) => {
        const grids = readMarkdownTables(catalogToMarkdown(one), { source: "a.md" });
        expect(importGrids(grids, { source: "a.md" }).catalogs).toEqual([one]);
      }),
      { numRuns: 300 },
    ));

  it("any, as HTML", () =>
    fc.assert(
      fc.property(catalog, (one) => {
        const grids = readHtmlTables(catalogToHtml(one), { source: "a.html" });
        expect(importGrids(grids, { source: "a.html" }).catalogs).toEqual([one]);
      }),
      { numRuns: 300 },
    ));

  it("any, on one sheet", () =>
    fc.assert(
      fc.property(catalog, (one) => {
        expect(importGrids([formSheet(officialForm(one))], { source: "a.xlsx" }).catalogs).toEqual([one]);
      }),
      { numRuns: 500 },
    ));
});
