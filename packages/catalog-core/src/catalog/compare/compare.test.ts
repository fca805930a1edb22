import { HtmlValidate } from "html-validate";
import { describe, expect, it } from "vitest";
import { changzhiEducation2020 as standard } from "../changzhi-education-2020.js";
import { timeLimitOf } from "../time-limit.js";
import type { Catalog, CatalogEntry } from "../types.js";
import { compareCatalogs, comparisonHtml, comparisonTable, comparisonText } from "./index.js";
import { closeness } from "./match-rows.js";
import type { ChangeReason, PublicGets } from "./types.js";

const [laws, , , statistics] = standard.entries as [CatalogEntry, CatalogEntry, CatalogEntry, CatalogEntry];

/** The standard as an invented county took it over, but for the rows given: null leaves one out. */
function county(changes: Record<string, Partial<CatalogEntry> | null>, more: Partial<CatalogEntry>[] = []): Catalog {
  return {
    ...standard,
    id: "qingzhang-education",
    title: "清漳县教育领域基层政务公开标准目录",
    issuer: "清漳县教育局",
    removed: [],
    entries: [
      ...standard.entries.flatMap((entry) => {
        const change = changes[entry.id];
        return change === null ? [] : [{ ...entry, body: "清漳县教育局", evidence: "official" as const, ...change }];
      }),
      ...more.map((fields) => ({ ...laws, evidence: "official" as const, ...fields })),
    ],
  };
}

const compare = (...given: Parameters<typeof county>) => compareCatalogs(county(...given), standard);

describe("rows", () => {
  it("are the same where only the general name of the body is filled in", () => {
    expect(compare({}).totals).toEqual({
      same: 31,
      changed: 0,
      missing: 0,
      added: 0,
      renamed: 0,
      moved: 0,
      less: 0,
      more: 0,
      unclear: 0,
    });
  });

  it("are missing and added", () => {
    const { missing, added, totals } = compare({ "safety.management": null }, [
      { id: "pre-school", level1: "学前教育", level2: "幼儿园名录" },
    ]);
    expect(missing).toEqual([
      { row: 29, id: "safety.management", level1: "校园安全", level2: "校园安全管理", evidence: "provisional" },
    ]);
    expect(added.map(({ row, id }) => [row, id])).toEqual([[31, "pre-school"]]);
    expect(totals).toMatchObject({ same: 30, less: 1, more: 1 });
  });

  it.each<[string, Partial<CatalogEntry>, object]>([
    ["the same id, another name", { level2: "各级各类数据" }, { matched: "id", renamed: true, moved: false }],
    ["a close name", { id: "own", level2: "教育统计" }, { matched: "similar", renamed: true, moved: false }],
    ["another first-level item", { id: "own", level1: "统计" }, { matched: "level2", renamed: false, moved: true }],
    ["a variant of the first-level item", { level1: "教育概况信息" }, { matched: "id", renamed: true, moved: false }],
  ])("are found by %s", (_, change, expected) => {
    const { changed, missing, added } = compare({ [statistics.id]: change });
    expect(changed).toHaveLength(1);
    expect(changed[0]).toMatchObject({ ...expected, changes: [], public: "same" });
    expect([...missing, ...added]).toEqual([]);
  });

  it("are told apart by names first, whatever their ids", () => {
    const swapped = compare({
      "enrolment.policy": { id: "enrolment.plan" },
      "enrolment.plan": { id: "enrolment.policy" },
    });
    expect(swapped.changed).toEqual([]);
  });

  it("with other names under the same first-level item are other rows", () => {
    expect(closeness("招生政策", "招生计划")).toBeLessThan(0.5);
    const { missing, added } = compare({ "enrolment.policy": { id: "own", level2: "招生咨询" } });
    expect([missing.length, added.length]).toEqual([1, 1]);
  });

  it("that the standard took out are told with where they went", () => {
    const { removedMet } = compare({}, [
      { id: "own", level1: "教师管理", level2: "教师资格认定", body: "清漳县教育局" },
    ]);
    expect(removedMet).toMatchObject([
      { row: { id: "own" }, body: "清漳县教育局", removed: { movedTo: "市行政审批局" } },
    ]);
  });
});

describe("fields", () => {
  const limit = (text: string) => ({ timeLimit: timeLimitOf(text) });
  it.each<[string, Partial<CatalogEntry>, string, ChangeReason, PublicGets]>([
    ["a longer time limit", limit("30个工作日内"), "timeLimit", "longer", "less"],
    ["a shorter one", limit("5个工作日内"), "timeLimit", "shorter", "more"],
    ["at once", limit("即时公开"), "timeLimit", "shorter", "more"],
    ["the same in other words", limit("20个工作日"), "timeLimit", "reworded", "same"],
    ["calendar days", limit("30日内"), "timeLimit", "unclear", "unclear"],
    ["a few calendar days", limit("7日内"), "timeLimit", "shorter", "more"],
    ["something not understood", limit("按规定"), "timeLimit", "unclear", "unclear"],
    ["no time limit", limit(""), "timeLimit", "emptied", "unclear"],
    ["fewer channels", { channels: ["政府网站"] }, "channels", "fewer", "less"],
    ["more channels", { channels: [...statistics.channels, "精准推送"] }, "channels", "more", "more"],
    ["other channels", { channels: ["政府网站", "广播电视"] }, "channels", "replaced", "unclear"],
    ["fewer elements", { elements: ["学校数据"] }, "elements", "fewer", "less"],
    ["on request", { method: ["on-request"] }, "method", "to-on-request", "less"],
    ["both methods", { method: ["proactive", "on-request"] }, "method", "unclear", "unclear"],
    ["a narrower audience", { audience: ["specific"] }, "audience", "narrowed", "less"],
    ["specific groups besides", { audience: ["public", "specific"] }, "audience", "different", "same"],
    ["another level besides", { level: ["county", "township"] }, "level", "more", "more"],
    ["another body", { body: "清漳县统计局" }, "body", "different", "same"],
    ["another basis", { basis: ["《教育统计管理规定》"] }, "basis", "different", "same"],
  ])("%s", (_, change, field, reason, gets) => {
    const { changed } = compare({ [statistics.id]: change });
    expect(changed.map((row) => row.changes.map((one) => [one.field, one.reason, one.public]))).toEqual([
      [[field, reason, gets]],
    ]);
    expect(changed[0]!.public).toBe(gets);
  });

  it.each<[string, Partial<CatalogEntry>]>([
    ["channels in another order", { channels: [...statistics.channels].reverse() }],
    ["blanks and full stops", { elements: statistics.elements.map((text) => ` ${text}。`) }],
    ["notes, links, evidence", { note: "x", links: ["https://qz.example"], extra: { 类别: "x" } }],
  ])("%s are no change", (_, change) => expect(compare({ [statistics.id]: change }).changed).toEqual([]));

  it("turn around where the catalogs do", () => {
    const own = county({
      [statistics.id]: { method: ["on-request"], channels: ["政府网站"], ...limit("30个工作日内") },
    });
    const change = compareCatalogs(standard, own).changed.find((row) => row.standard.id === statistics.id);
    expect(change!.changes.filter(({ field }) => field !== "body").map((one) => one.public)).toEqual([
      "more",
      "more",
      "more",
    ]);
  });
});

const all = compare(
  {
    "safety.management": null,
    "enrolment.policy": { level2: "招生入学政策" },
    [statistics.id]: { timeLimit: timeLimitOf("30个工作日内"), method: ["on-request"] },
  },
  [
    { id: "own", level1: "民办学校信息", level2: "办学基本信息" },
    { id: "pre", level1: "<script>alert(1)</script>", level2: '"&' },
  ],
);

it("is plain JSON", () => expect(JSON.parse(JSON.stringify(all))).toEqual(all));

describe("as text", () => {
  it("says each difference in a line", () => {
    const text = comparisonText(all);
    expect(text).toContain("- 校园安全／校园安全管理（暂定，待核实）");
    expect(text).toContain("+ 民办学校信息／办学基本信息");
    expect(text).toContain("▼ 公开时限变长，公开减少");
    expect(text).toContain("标准目录为“自信息形成或者变更之日起20个工作日内”，本级目录为“30个工作日内”");
    expect(text).toContain("▼ 公开方式由主动公开改为依申请公开，公开减少");
    expect(text).toContain("标准目录为“主动”，本级目录为“依申请”");
    expect(text).toContain("工作转至市行政审批局");
    expect(text).not.toMatch(/undefined|[!！]/);
  });

  it("says when there is none", () => expect(comparisonText(compare({}))).toContain("没有不同。"));

  it("has no Chinese of its own in English", () => {
    const names = [...all.missing, ...all.added, ...all.changed.flatMap((row) => [row.standard, row.county])]
      .flatMap((row) => [row.level1, row.level2])
      .sort((a, b) => b.length - a.length);
    const [, , ...lines] = comparisonText(all, "en")
      .replace(/“[^“”]*”/g, "")
      .split("\n");
    expect(names.reduce((text, name) => text.replaceAll(name, ""), lines.join("\n"))).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

it.each(["zh-CN", "en"] as const)("as a table in %s it has as many cells in each row", (locale) => {
  const { columns, rows } = comparisonTable(all, locale);
  expect(rows.length).toBeGreaterThan(5);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(rows.flat().join()).not.toMatch(/undefined/);
});

describe("as HTML", () => {
  it.each(["zh-CN", "en"] as const)("is valid in %s", async (locale) => {
    const validator = new HtmlValidate({ extends: ["html-validate:recommended"] });
    const { results } = await validator.validateString(comparisonHtml(all, locale));
    expect(results.flatMap((file) => file.messages.map(({ ruleId, message }) => `${ruleId} ${message}`))).toEqual([]);
  });

  it("lets no text in as markup", () => {
    const html = comparisonHtml(all);
    expect(html).not.toContain("<script");
    expect(html).toContain("&lt;script&gt;");
  });
});
