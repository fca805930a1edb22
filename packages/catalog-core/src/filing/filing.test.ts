import { describe, expect, it } from "vitest";
import { changzhiEducation2020 as standard } from "../catalog/changzhi-education-2020.js";
import { compareCatalogs } from "../catalog/compare/index.js";
import type { Catalog } from "../catalog/types.js";
import { dutyById } from "../duties/index.js";
import { checkReasons, filingPackage, reasonsTable, reasonsTemplate } from "./index.js";

/** An invented county that left one row out and discloses another on request only. */
const county: Catalog = {
  ...standard,
  id: "qingzhang-education",
  issuer: "清漳县教育局",
  entries: standard.entries
    .filter(({ id }) => id !== "programmes.nutrition")
    .map((entry) => (entry.id === "students.awards" ? { ...entry, method: ["on-request"] } : entry)),
};
const comparison = compareCatalogs(county, standard);

const reasonsOf = (value: unknown) => {
  const checked = checkReasons(value, standard);
  return checked.ok ? checked.reasons : checked.problems.map(({ at, code }) => `${at} ${code}`);
};

describe("filingPackage", () => {
  it("is incomplete while reasons lack, and lists them in the order of the standard", () => {
    const made = filingPackage(county, standard, [{ id: "students.awards", reason: " 名单含\n个人信息 " }]);
    expect(made.complete).toBe(false);
    expect(made.items.map(({ kind, row, reason, changes }) => [kind, row.id, reason, changes.length])).toEqual([
      ["narrowed", "students.awards", "名单含 个人信息", 1],
      ["missing", "programmes.nutrition", null, 0],
    ]);
    expect(made.lacking.map(({ row }) => row.id)).toEqual(["programmes.nutrition"]);
    expect(made.county).toBe(county);
    for (const id of made.duties) expect(dutyById(id)?.certainty).toBe("certain");
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it("is complete with all reasons, and names those that nobody asked for", () => {
    const reasons = ["students.awards", "programmes.nutrition", "policy.laws"].map((id) => ({
      id,
      reason: "本县未实施",
    }));
    const made = filingPackage(county, standard, reasons);
    expect([made.complete, made.lacking, made.unused]).toEqual([
      true,
      [],
      [{ id: "policy.laws", reason: "本县未实施" }],
    ]);
  });

  it("takes an empty reason for none", () =>
    expect(filingPackage(county, standard, [{ id: "students.awards", reason: " " }]).lacking).toHaveLength(2));

  it("needs no reason where nothing is less", () =>
    expect(filingPackage(standard, standard, [])).toMatchObject({ complete: true, items: [] }));
});

describe("reasonsTemplate", () => {
  it("asks for each reason, saying what for", () => {
    expect(reasonsTemplate(comparison).reasons).toEqual([
      {
        id: "students.awards",
        level1: "学生管理",
        level2: "学生评优奖励",
        kind: "narrowed",
        what: "公开方式由主动公开改为依申请公开",
        reason: "",
      },
      {
        id: "programmes.nutrition",
        level1: "重要政策执行情况",
        level2: "农村义务教育学生营养改善计划",
        kind: "missing",
        what: "未列入",
        reason: "",
      },
    ]);
  });

  it("is read back, empty and filled in, as JSON and as a table", () => {
    const template = reasonsTemplate(comparison);
    expect(reasonsOf(template)).toEqual([]);
    template.reasons[1]!.reason = "本县未实施该计划";
    const expected = [{ id: "programmes.nutrition", reason: "本县未实施该计划" }];
    expect(reasonsOf(JSON.parse(JSON.stringify(template)))).toEqual(expected);
    for (const locale of ["zh-CN", "en"] as const) {
      const table = reasonsTable(comparison, locale);
      table[2]![4] = "本县未实施该计划";
      expect(reasonsOf(table)).toEqual(expected);
    }
  });
});

describe("checkReasons", () => {
  const expected = [{ id: "students.awards", reason: "名单含个人信息" }];
  it.each<[string, unknown]>([
    ["by id", { "students.awards": "名单含个人信息" }],
    ["by both names", { "学生管理/学生评优奖励": "名单含个人信息" }],
    ["by names with a wide stroke and blanks", { "学生管理 ／ 学生 评优奖励": "名单含个人信息" }],
    ["by the second-level item", { 学生评优奖励: "名单含个人信息" }],
    ["as a list", [{ level2: "学生评优奖励", reason: "名单含个人信息" }]],
    [
      "as a table of some columns",
      [
        ["序号", "二级事项", "理由"],
        ["1", "学生评优奖励", "名单含个人信息"],
        ["2", "", ""],
      ],
    ],
  ])("reads reasons %s", (_, value) => expect(reasonsOf(value)).toEqual(expected));

  it.each<[string, unknown, string[]]>([
    ["text", "理由", ["null not-reasons"]],
    ["a list of texts", ["理由"], ["null not-reasons"]],
    ["a table without headings", [["学生评优奖励", "x"]], ["null no-columns"]],
    ["a row that isn't there", { 校车管理: "x" }, ["1 unknown-row"]],
    ["a number", { "students.awards": 1 }, ["1 no-text"]],
    ["no row", [{ reason: "x" }], ["1 no-row"]],
    ["two for a row", { "students.awards": "x", 学生评优奖励: "y" }, ["2 twice"]],
    ["too long a text", { "students.awards": "长".repeat(5_001) }, ["1 too-long"]],
    ["a key of every object", JSON.parse('{"__proto__":"x","constructor":"y"}'), ["1 unknown-row", "2 unknown-row"]],
  ])("says of %s what is wrong", (_, value, codes) => {
    expect(reasonsOf(value)).toEqual(codes);
    for (const locale of ["zh-CN", "en"] as const) {
      const checked = checkReasons(value, standard, locale);
      expect(checked.ok || checked.problems[0]!.message).toMatch(/[。.]$/);
    }
  });

  it("asks which where two items have the same name", () => {
    const twice = { ...standard, entries: [...standard.entries, { ...standard.entries[0]!, id: "b", level1: "其他" }] };
    expect(checkReasons({ 教育法律: "x" }, twice)).toMatchObject({ ok: false, problems: [{ code: "ambiguous" }] });
    expect(checkReasons({ "其他/教育法律": "x" }, twice)).toMatchObject({ ok: true, reasons: [{ id: "b" }] });
  });
});
