import { describe, expect, test } from "vitest";
import { auditRegister } from "../audit/audit-register.js";
import { recordFieldNames, recordFields } from "./fields.js";
import { readRegister } from "./read-register.js";
import { registerTemplate, registerTemplateJson } from "./template.js";
import { registerTexts } from "./texts.js";

const today = "2026-11-23";
const HEAD = ["文件名称", "文号", "公开属性", "印发日期", "公开日期", "密级"];

describe("a table", () => {
  test("is read by its headings, below a title, in any order, with what it doesn't know passed over", () => {
    const { records, problems } = readRegister([
      ["清漳县教育局文件台账"],
      ["序号", "公开属性（主动公开/依申请公开/不予公开）", "文件名称", "发文日期", "联合发文机关"],
      ["1", "主动公开", "关于招生的通知", "2026年3月10日", "清漳县教育局、清漳县财政局"],
      ["", "", "", "", ""],
      ["2", "依申请公开", "关于校车的批复", "2026.4.1", "—"],
    ]);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      { row: 3, documentName: "关于招生的通知", disclosureStatus: "proactive", issuedOn: "2026-03-10" },
      { row: 5, documentName: "关于校车的批复", disclosureStatus: "on-request", issuedOn: "2026-04-01", issuers: [] },
    ]);
    expect(records[0]!.issuers).toEqual(["清漳县教育局", "清漳县财政局"]);
    expect(records[0]!.publishedOn).toBeNull();
  });

  test("bad rows are named by row and column, and the rest is judged all the same", () => {
    const register = readRegister([
      HEAD,
      ["甲", "清漳教发〔2026〕1号", "主动公开", "2026-02-30", "", "非涉密"],
      ["乙", "清漳教发〔2026〕2号", "内部", "2026-03-01", "", "非涉密"],
      ["", "清漳教发〔2026〕3号", "主动公开", "2026-03-01", "", "非涉密"],
      ["丁", "清漳教发〔2026〕4号", "主动公开", "2026-03-01", "", "非涉密"],
      ["戊", "清漳教发〔2026〕4号", "主动公开", "2026-03-01", "", "非涉密"],
    ]);
    expect(register.records.map(({ row }) => row)).toEqual([5]);
    expect(register.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, "D（印发日期）", "no-day"],
      [3, "C（公开属性）", "unknown-choice"],
      [4, "A（文件名称）", "no-name"],
      [6, "B（文号）", "twice"],
    ]);
    expect(register.problems[0]!.message).toBe("第2行D（印发日期）栏的“2026-02-30”不是日期，请写作2026-11-23的样式。");
    expect(register.problems[3]!.message).toContain("与第5行相同");
    const { findings, problems } = auditRegister(register, { today });
    expect(findings.map(({ rule, reason, at }) => [rule, reason, at?.row])).toContainEqual([
      "record-published-in-time",
      "overdue",
      5,
    ]);
    expect(problems).toHaveLength(4);
  });

  test.each([
    [
      [
        ["序号", "备注"],
        ["1", "2"],
      ],
      "no-columns",
    ],
    [[HEAD], "no-records"],
    [[], "no-records"],
    [{ records: "x" }, "not-a-register"],
    ["text", "not-a-register"],
    [[1, 2], "not-a-register"],
  ])("what is none is told in a sentence: %j", (value, code) => {
    for (const locale of ["zh-CN", "en"] as const) {
      const { records, problems } = readRegister(value, locale);
      expect(records).toEqual([]);
      expect(problems.map((one) => one.code)).toEqual([code]);
      expect(problems[0]!.message).toMatch(locale === "en" ? /^[A-Z].*\.$/ : /。$/);
    }
  });

  test("own and inherited names of objects are no headings and no fields", () => {
    const hostile = JSON.parse('[{"__proto__":{"documentName":"x"},"constructor":"y"}]') as unknown;
    expect(readRegister(hostile).records).toEqual([]);
    expect(
      readRegister([
        ["__proto__", "constructor"],
        ["a", "b"],
      ]).problems[0]!.code,
    ).toBe("no-columns");
  });

  test("long and odd values are refused, not cut", () => {
    const codes = (fields: object) =>
      readRegister([{ documentName: "甲", ...fields }]).problems.map(({ code }) => code);
    expect(codes({ withholdingReason: "x".repeat(5_001) })).toEqual(["too-long"]);
    expect(codes({ withholdingReason: 5 })).toEqual(["no-text"]);
    expect(codes({ issuers: ["a", 5] })).toEqual(["no-text"]);
    expect(codes({ issuedOn: { toString: 5 } })).toEqual(["no-text"]);
  });
});

describe("the template", () => {
  test.each(["zh-CN", "en"] as const)("has every field under its official heading, and no document: %s", (locale) => {
    const [head, hints] = registerTemplate(locale) as [string[], string[]];
    expect(head).toEqual(recordFieldNames.map((name) => recordFields[name].headings[0]));
    expect(head).toEqual(recordFieldNames.map((name) => registerTexts["zh-CN"].fields[name]));
    expect(hints).toHaveLength(head.length);
    expect(readRegister([head, hints]).problems.map(({ code }) => code)).toEqual(["no-records"]);
    const { records } = readRegister([head, hints, ["甲"]]);
    expect(records.map(({ row }) => row)).toEqual([3]);
  });

  test("as JSON has every field, empty", () => {
    const template = JSON.parse(registerTemplateJson()) as { records: Record<string, unknown>[] };
    expect(Object.keys(template.records[0]!)).toEqual(recordFieldNames);
    expect(readRegister(template).problems.map(({ code }) => code)).toEqual(["no-records"]);
  });

  test.each(recordFieldNames)("what the hint of %s offers can be read", (name) => {
    const { kind } = recordFields[name];
    if (typeof kind === "string" || "list" in kind) return;
    const offered = registerTexts["zh-CN"].hints[name]
      .replace(/或者/g, "")
      .split(/[，、]/)
      .filter(Boolean);
    for (const value of offered) expect(kind.choices(value), value).not.toBeNull();
  });
});

test("from year to year the report says whether fewer were withheld", () => {
  const year = (year: number, statuses: string[]) =>
    statuses.map((disclosureStatus, i) => ({
      documentName: `${year}${i}`,
      disclosureStatus,
      issuedOn: `${year}-05-06`,
    }));
  const { years } = auditRegister(
    readRegister([
      ...year(2023, ["主动公开"]),
      ...year(2025, ["主动公开", "依申请公开", "不予公开", ""]),
      ...year(2026, ["主动公开", "主动公开", "不予公开"]),
      ...year(2027, ["主动公开", "不予公开"]),
    ]),
    { today },
  );
  expect(years.map(({ year, documents, nonPublic }) => [year, documents, nonPublic.count, nonPublic.trend])).toEqual([
    [2023, 1, 0, null],
    [2025, 4, 2, null],
    [2026, 3, 1, "fewer"],
    [2027, 2, 1, "not-fewer"],
  ]);
  expect(years[1]).toMatchObject({ proactive: 1, onRequest: 1, withheld: 1, undetermined: 1 });
  expect(years[1]!.nonPublic.share).toBe(0.5);
});

test("what a register has no column for is said once, and is no fault of its documents", () => {
  const rows = Array.from({ length: 30 }, (_, i) => [`文件${i}`, "", "主动公开", "2026-03-02", "2026-03-04", "非涉密"]);
  const { findings, totals } = auditRegister(readRegister([HEAD, ...rows]), { today });
  expect(findings.map(({ rule, outcome, reason, at }) => [rule, outcome, reason, at])).toEqual([
    ["record-secrecy-review", "review", "no-column", null],
    ["record-status-at-source", "review", "no-column", null],
    ["record-channels", "review", "no-column", null],
  ]);
  expect(findings[0]!.message).toBe("台账没有“公开审查日期”一栏，有30份文件不能核对“公开前经过审查”。");
  expect(totals).toMatchObject({ fail: 0, review: 3 });
  const [first] = auditRegister(readRegister([HEAD, ...rows]), { today, locale: "en" }).findings;
  expect(first!.message).toMatch(/^The register has no column “day of the review”, so 30 documents .*\.$/);
});

test("a document without a status is found where the register has no secrecy levels, and one filed late without a day of submission", () => {
  const { findings } = auditRegister(
    readRegister([
      ["文件名称", "文件性质", "公开属性", "备案日期", "审批日期", "印发日期", "不主动公开理由"],
      ["甲", "", "", "", "", "2026-03-05", ""],
      ["乙", "政策性文件", "依申请公开", "2026-03-09", "2026-03-05", "2026-03-06", "涉及商业秘密"],
    ]),
    { today },
  );
  const found = findings.map(({ rule, reason, at }) => `${rule} ${reason} ${at?.row ?? ""}`);
  expect(found).toContain("record-disclosure-status issued-without 2");
  expect(found).toContain("record-filed-before-approval late 3");
});
