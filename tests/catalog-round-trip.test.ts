import { type Catalog, changzhiEducation2020 } from "@mulu/catalog-core/catalog";
import { catalogToCsv, catalogToHtml, catalogToJson, catalogToMarkdown } from "@mulu/catalog-core/export";
import { type ImportFileOptions, importFile } from "@mulu/catalog-core/import";
import { catalogToDocx, catalogToXlsx } from "@mulu/catalog-core/office";
import { checkCatalog } from "@mulu/catalog-core/schema";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalCatalog } from "../packages/catalog-core/src/catalog/canonical.js";
import { randomCatalog } from "../packages/catalog-core/src/export/catalog/random-catalog.fixture.js";
import { asDocx, asHtml, asMarkdown, asText, asXlsx, type CountyTable, housing, land } from "./county-tables.js";

const bytesOf = (content: string | Uint8Array) =>
  typeof content === "string" ? new TextEncoder().encode(content) : content;

const check: ImportFileOptions["check"] = (value) => {
  const checked = checkCatalog(value);
  return checked.ok ? checked : { problems: checked.problems.map(({ message }) => message) };
};

const imported = (content: string | Uint8Array) => importFile(bytesOf(content), { source: "目录", check });

/** Each format, and how many random catalogs there is time for. */
const formats: [name: string, write: (catalog: Catalog) => string | Uint8Array | Promise<Uint8Array>, runs: number][] =
  [
    ["json", catalogToJson, 200],
    ["csv", catalogToCsv, 200],
    ["html", catalogToHtml, 150],
    ["markdown", catalogToMarkdown, 200],
    ["xlsx", catalogToXlsx, 80],
    ["docx", catalogToDocx, 40],
  ];

/** Catalogs that a file of version 1 can hold: the ids differ, and links lead to websites. */
const catalogs = randomCatalog.map((one) => {
  const plain = canonicalCatalog(one);
  const entries = plain.entries.map((row, i) => ({
    ...row,
    id: `${row.id}-${i}`,
    links: row.links.filter((link) => link.startsWith("https:")),
  }));
  return { ...plain, entries };
});

describe.each(formats)("as %s", (_, write, runs) => {
  it("random catalogs come back equal", () =>
    fc.assert(
      fc.asyncProperty(catalogs, async (one) => {
        expect((await imported(await write(one))).catalogs).toEqual([one]);
      }),
      { numRuns: runs },
    ));

  it("the built-in catalog comes back with the same bytes, and all of it understood", async () => {
    const { catalogs, account } = await imported(await write(changzhiEducation2020));
    expect(catalogs.map(catalogToJson)).toEqual([catalogToJson(changzhiEducation2020)]);
    expect(account.tables.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
  });

  it("a catalog with one row is no less a catalog", async () => {
    const one = { ...changzhiEducation2020, entries: changzhiEducation2020.entries.slice(4, 5), removed: [] };
    expect((await imported(await write(one))).catalogs).toEqual([canonicalCatalog(one)]);
  });
});

/** What spreadsheet programs call Unicode text. */
function utf16(text: string): Uint8Array {
  return Buffer.from(`\ufeff${text}`, "utf16le");
}

const written: Record<string, (table: CountyTable) => string | Uint8Array> = {
  HTML: asHtml,
  XLSX: asXlsx,
  DOCX: asDocx,
  CSV: (table) => asText(",", table),
  TSV: (table) => asText("\t", table),
  "TSV in UTF-16": (table) => utf16(asText("\t", table)),
  Markdown: asMarkdown,
};

describe.each<[string, CountyTable]>([
  ["housing", housing],
  ["land", land],
])("the county's catalog of %s", (_, table) => {
  it.each(Object.entries(written))("as %s is the same catalog", async (_, write) => {
    const [expected] = (await imported(asHtml(table))).catalogs;
    expect(expected!.entries.length).toBeGreaterThan(5);
    const { catalogs, account } = await imported(write(table));
    expect(catalogs).toEqual([expected]);
    expect(account.tables.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
  });
});

describe("several catalogs in one file come as several", () => {
  const alone = async (table: CountyTable) => (await imported(asHtml(table))).catalogs[0];

  it.each([
    ["a page with two tables", asHtml(housing, land)],
    ["a workbook with two sheets", asXlsx(housing, land)],
    ["a document with two tables", asDocx(housing, land)],
    ["text, one below the other", `${asText(",", housing)}\r\n${asText(",", land)}`],
  ])("%s", async (_, content) => {
    const { catalogs } = await imported(content);
    expect(catalogs).toEqual([await alone(housing), await alone(land)]);
  });

  it("a JSON list", async () => {
    const both = (await imported(asHtml(housing, land))).catalogs;
    expect((await imported(JSON.stringify(both))).catalogs).toEqual(both);
  });
});

describe("catalogs of other domains fit the model as they are", () => {
  it("housing", async () => {
    const [catalog] = (await imported(asHtml(housing))).catalogs;
    expect(catalog).toMatchObject({
      id: "cn-qingzhangxian-affordable-housing",
      title: "清漳县保障性住房领域基层政务公开标准目录",
      region: { name: "清漳县" },
      domain: "保障性住房",
    });
    expect(catalog!.entries.map(({ level1, level2 }) => `${level1}/${level2}`)).toEqual([
      "政策法规/保障政策",
      "政策法规/申请指南",
      "房源筹集/年度建设计划",
      "房源筹集/项目进度",
      "配租管理/申请审核结果",
      "配租管理/轮候名册",
      "配租管理/摇号结果",
    ]);
    expect(catalog!.entries[4]).toMatchObject({
      elements: ["申请人编号", "审核意见", "公示期限", "投诉电话"],
      basis: ["《清漳县住房保障办法》（清政发〔2022〕6号）"],
      timeLimit: { text: "10个工作日", workingDays: 10 },
      body: "清漳县住房和城乡建设局",
      channels: ["政府网站", "社区/企事业单位/村公示栏（电子屏）"],
      audience: ["specific"],
      method: ["proactive", "on-request"],
      level: ["county", "township"],
    });
  });

  it("land", async () => {
    const [catalog] = (await imported(asHtml(land))).catalogs;
    expect(catalog).toMatchObject({
      title: "清漳县农村集体土地征收领域基层政务公开标准目录",
      region: { name: "清漳县" },
    });
    expect(catalog!.entries).toHaveLength(6);
    expect(catalog!.entries[5]).toMatchObject({
      level1: "补偿安置",
      level2: "补偿费支付",
      elements: ["收款单位", "金额", "支付时间"],
      basis: ["《清漳县征地补偿费管理办法》（清政办发〔2021〕14号）"],
      timeLimit: { text: "即时" },
      body: "清漳县自然资源局",
      audience: ["specific"],
      method: ["proactive"],
      level: ["township"],
    });
  });

  it("both pass the check of the schema", async () => {
    for (const catalog of (await imported(asHtml(housing, land))).catalogs)
      expect(checkCatalog(catalog)).toMatchObject({ ok: true });
  });
});
