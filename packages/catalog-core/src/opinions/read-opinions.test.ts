import { describe, expect, test } from "vitest";
import { auditOpinions } from "../audit/audit-opinions.js";
import { opinionFieldNames, opinionFields } from "./fields.js";
import { opinionForm } from "./opinion-form.js";
import { opinionHtml } from "./opinion-html.js";
import { readOpinions } from "./read-opinions.js";
import { opinionTemplate, opinionTemplateJson } from "./template.js";
import { opinionRegisterTexts } from "./texts.js";

const now = "2026-11-23 09:00";
const HEAD = ["舆情标题", "发现时间", "舆情等级", "研判结论", "回应时间", "办结时间"];

describe("a table", () => {
  test("is read by its headings, below a title, in any order, with what it doesn't know passed over", () => {
    const { records, problems } = readOpinions([
      ["清漳县教育局政务舆情台账"],
      ["序号", "等级（特别重大/重大/一般）", "事项", "发现时间", "来源", "回应链接", "回应渠道"],
      [
        "1",
        "重大（突发事件）",
        "校车侧滑",
        "2026年11月18日7时40分",
        "媒体",
        "https://a.example/1，2 http://b.example/",
        "网站、无",
      ],
      ["", "", "", "", "", "", ""],
      ["2", "一般", "停车难", "2026-11-20", "—", "", ""],
    ]);
    expect(problems).toEqual([]);
    expect(records).toMatchObject([
      {
        row: 3,
        title: "校车侧滑",
        level: "grave",
        foundAt: "2026-11-18 07:40",
        answerLinks: ["https://a.example/1，2", "http://b.example/"],
        channels: ["网站"],
      },
      { row: 5, title: "停车难", level: "general", foundAt: "2026-11-20", source: null, answerLinks: [] },
    ]);
  });

  test("bad rows are named by row and column, and the rest is judged all the same", () => {
    const register = readOpinions([
      HEAD,
      ["甲", "昨天", "一般", "需回应", "", ""],
      ["乙", "2026-11-20 09:00", "三星", "需回应", "", ""],
      ["", "2026-11-20 09:00", "一般", "需回应", "", ""],
      ["丁", "2026-11-20 09:00", "一般", "需回应", "", ""],
      ["丁", "2026年11月20日9时", "一般", "再看看", "", ""],
      ["丁", "2026-11-20 09:00:30", "一般", "需回应", "", ""],
    ]);
    expect(register.records.map(({ row }) => row)).toEqual([5]);
    expect(register.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
      [2, "B（发现时间）", "no-moment"],
      [3, "C（舆情等级）", "unknown-choice"],
      [4, "A（舆情标题）", "no-name"],
      [6, "D（研判结论）", "unknown-choice"],
      [6, "A（舆情标题）", "twice"],
      [7, "A（舆情标题）", "twice"],
    ]);
    expect(register.problems[0]!.message).toBe("第2行B（发现时间）栏的“昨天”不是时间，请写作2026-11-23 15:30的样式。");
    expect(register.problems.at(-1)!.message).toBe(
      "第7行A（舆情标题）栏的舆情“丁 2026-11-20 09:00”与第5行相同，请核对是否重复登记。",
    );
    const { findings } = auditOpinions(register, { now });
    expect(findings.map(({ rule, reason, at }) => [rule, reason, at?.row])).toContainEqual([
      "opinion-answered",
      "never",
      5,
    ]);
  });

  test.each([
    ["特别重大", "very-grave"],
    ["特别重大突发事件（Ⅰ级）", "very-grave"],
    ["重大突发事件", "grave"],
    ["重大", "major-unclear"],
    ["重大（政策性）", "major"],
    ["其他重大舆情", "major"],
    ["一般（四级）", "general"],
    ["较大", "general"],
    ["very-grave", "very-grave"],
    ["constructor", undefined],
  ])("the level %s is %s", (text, level) => {
    expect(readOpinions([{ title: "甲", level: text }]).records[0]?.level).toBe(level);
  });

  test.each([
    ["需回应", "needed", null],
    ["需要公开回应", "needed", null],
    ["是", "needed", null],
    ["不需回应", "not-needed", null],
    ["不需要回应（已由平台删除）", "not-needed", "已由平台删除"],
    ["暂不回应，属于重复反映。", "not-needed", "属于重复反映"],
    ["无需", "not-needed", null],
    ["not-needed", "not-needed", null],
  ])("the conclusion %s is %s, for %s", (text, conclusion, reason) => {
    expect(readOpinions([{ title: "甲", conclusion: text }]).records[0]).toMatchObject({
      conclusion,
      conclusionReason: reason,
    });
  });

  test("a column for the reason comes before what stands behind the conclusion", () => {
    const [record] = readOpinions([
      { title: "甲", conclusion: "不需回应，见理由", conclusionReason: "已回应" },
    ]).records;
    expect(record!.conclusionReason).toBe("已回应");
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
    [JSON.parse('[{"__proto__":{"title":"x"},"constructor":"y"}]'), "no-records"],
  ])("what is none is told in a sentence: %j", (value, code) => {
    for (const locale of ["zh-CN", "en"] as const) {
      const { records, problems } = readOpinions(value, locale);
      expect(records).toEqual([]);
      expect(problems.map((one) => one.code)).toEqual([code]);
      expect(problems[0]!.message).toMatch(locale === "en" ? /^[A-Z].*\.$/ : /。$/);
    }
  });

  test("long and odd values are refused, not cut", () => {
    const codes = (fields: object) => readOpinions([{ title: "甲", ...fields }]).problems.map(({ code }) => code);
    expect(codes({ title: "x".repeat(5_001) })).toEqual(["too-long"]);
    expect(codes({ title: 5 })).toEqual(["no-text"]);
    expect(codes({ title: "", source: "来信" })).toEqual(["no-name"]);
    expect(codes({ conclusionReason: "x".repeat(5_001) })).toEqual(["too-long"]);
    expect(codes({ channels: ["x".repeat(5_001)] })).toEqual(["too-long"]);
    expect(codes({ foundAt: 46349.5 })).toEqual(["no-text"]);
    expect(codes({ answerLinks: ["a", 5] })).toEqual(["no-text"]);
    expect(codes({ source: ["a"] })).toEqual(["no-text"]);
  });
});

test("a file of another version isn't taken for one of this, and one without is", () => {
  const records = [{ title: "甲" }];
  expect(readOpinions({ $schema: "opinion-register-1.schema.json", records, by: "系统" }).records).toHaveLength(1);
  for (const version of [2, "1", null]) {
    const { records: read, problems } = readOpinions({ opinionRegister: version, records }, "en");
    expect(read).toEqual([]);
    expect(problems.map(({ code, row }) => [code, row])).toEqual([["version", null]]);
    expect(problems[0]!.message).toBe("opinionRegister must be 1; correct it, or use a version of Mulu that reads it.");
  }
  expect(readOpinions({ opinionRegister: 2, records }).problems[0]!.message).toBe(
    "opinionRegister 应为 1，请改正，或者使用能读取它的 Mulu 版本。",
  );
});

describe("the template", () => {
  test.each(["zh-CN", "en"] as const)("has every field under its official heading, and no incident: %s", (locale) => {
    const [head, hints] = opinionTemplate(locale) as [string[], string[]];
    expect(head).toEqual(opinionFieldNames.map((name) => opinionFields[name].headings[0]));
    expect(head).toEqual(opinionFieldNames.map((name) => opinionRegisterTexts["zh-CN"].fields[name]));
    expect(hints).toHaveLength(head.length);
    expect(readOpinions([head, hints]).problems.map(({ code }) => code)).toEqual(["no-records"]);
    expect(readOpinions([head, hints, ["甲"]]).records.map(({ row }) => row)).toEqual([3]);
  });

  test("as JSON has every field, empty", () => {
    const template = JSON.parse(opinionTemplateJson()) as { opinionRegister: 1; records: Record<string, unknown>[] };
    expect(template.opinionRegister).toBe(1);
    expect(Object.keys(template.records[0]!)).toEqual(opinionFieldNames);
    expect(readOpinions(template).problems.map(({ code }) => code)).toEqual(["no-records"]);
  });

  test.each(opinionFieldNames)("what the hint of %s offers can be read, and no heading is another's", (name) => {
    const { kind, headings } = opinionFields[name];
    const others = opinionFieldNames
      .filter((other) => other !== name)
      .flatMap((other) => opinionFields[other].headings);
    expect(headings.filter((one) => others.includes(one))).toEqual([]);
    if (typeof kind === "string" || "list" in kind) return;
    const offered = opinionRegisterTexts["zh-CN"].hints[name]
      .replace(/或者/g, "")
      .split(/[，、]/)
      .filter(Boolean);
    for (const value of offered) expect(kind.choices(value), value).not.toBeNull();
  });
});

describe("a report", () => {
  const incident = (fields: object) => ({
    title: JSON.stringify(fields),
    conclusion: "需回应",
    level: "一般",
    conferenceAt: "",
    ...fields,
  });
  const report = auditOpinions(
    readOpinions([
      incident({ foundAt: "2026-11-16 09:00", answeredAt: "2026-11-18 09:00", closedAt: "2026-11-18 10:00" }),
      incident({ foundAt: "2026-11-16 09:00", answeredAt: "2026-11-18 09:01" }),
      incident({ foundAt: "2026-11-16 09:00" }),
      incident({ foundAt: "2026-11-16 09:00", conclusion: "" }),
      incident({ foundAt: "2026-11-22 09:00" }),
      incident({ foundAt: "2026-11-16 09:00", conclusion: "不需回应", conclusionReason: "重复" }),
      incident({ foundAt: "2026-11-16 09:00", level: "重大", answeredAt: "2026-11-17 09:00" }),
      incident({ foundAt: "2026-11-23 06:00", level: "重大突发事件" }),
      incident({ foundAt: "2026-11-22 06:00", level: "特别重大", firstReleaseAt: "2026-11-22 08:00" }),
      incident({ foundAt: "", level: "" }),
    ]),
    { now },
  );

  test("counts how the incidents of each level stand, each once", () => {
    expect(report.all).toEqual({
      incidents: 10,
      states: { "in-time": 1, late: 1, overdue: 2, waiting: 2, unclear: 3, "not-needed": 1 },
      open: 9,
    });
    expect(report.levels.map(({ level, incidents }) => [level, incidents])).toEqual([
      ["very-grave", 1],
      ["grave", 1],
      ["major-unclear", 1],
      ["general", 6],
      [null, 1],
    ]);
  });

  test("lists what is to be done, what is overdue first", () => {
    expect(report.due.map(({ row, step, due, state }) => [row, step, due, state])).toEqual([
      [3, "answeredAt", "2026-11-18 09:00", "overdue"],
      [9, "conferenceAt", "2026-11-23 06:00", "overdue"],
      [4, "answeredAt", "2026-11-18 09:00", "unclear"],
      [8, "firstReleaseAt", "2026-11-23 11:00", "waiting"],
      [8, "conferenceAt", "2026-11-24 06:00", "waiting"],
      [5, "answeredAt", "2026-11-24 09:00", "waiting"],
    ]);
  });

  test("says of every incident that it counts as overdue or late in a finding, too", () => {
    const failed = new Set(
      report.findings
        .filter(({ outcome, rule }) => outcome === "fail" && !/body|link|channels/.test(rule))
        .map(({ at }) => at!.row),
    );
    expect([...failed].sort()).toEqual([2, 3, 9]);
  });

  test.each(["zh-CN", "en"] as const)("has a row for each of these in the form and in HTML: %s", (locale) => {
    const { tables } = opinionForm(report, locale);
    expect(tables.map(({ body }) => body.length)).toEqual([report.findings.length, 6, 6]);
    for (const table of tables) for (const row of table.body) expect(row).toHaveLength(table.head[0]!.length);
    const page = opinionHtml(report, locale);
    expect(page).not.toMatch(/undefined|\[object/);
    expect(page.match(/<tr>/g)).toHaveLength(report.findings.length + 6 + 6 + 3);
  });

  test("is the same for the same moment, whatever its zone, and refuses what is none", () => {
    const register = readOpinions([incident({ foundAt: "2026-11-20 09:00" })]);
    expect(auditOpinions(register, { now: "2026-11-23T01:00:00Z" })).toEqual(auditOpinions(register, { now }));
    expect(auditOpinions(register, { now: "2026-11-23" }).at).toBe("2026-11-23 00:00");
    expect(() => auditOpinions(register, { now: "heute" })).toThrow(RangeError);
  });
});

test("what a register has no column for is said once, and is no fault of its incidents", () => {
  const rows = Array.from({ length: 30 }, (_, i) => [`舆情${i}`, "2026-11-16 09:00", "需回应", "2026-11-16 12:00"]);
  const { findings, totals } = auditOpinions(
    readOpinions([["舆情标题", "发现时间", "研判结论", "回应时间"], ...rows]),
    { now },
  );
  expect(findings.map(({ rule, outcome, reason, at }) => [rule, outcome, reason, at])).toEqual([
    ["opinion-level", "review", "no-column", null],
    ["opinion-responsible-body", "review", "no-column", null],
  ]);
  expect(findings[0]!.message).toBe("台账没有“舆情等级”一栏，有30起舆情不能核对“写明舆情等级”。");
  expect(totals).toMatchObject({ fail: 0, review: 2 });
  const unknown = {
    title: "甲",
    level: "重大突发事件",
    foundAt: "2026-11-16 09:00",
    firstReleaseAt: "2026-11-16 10:00",
  };
  const { all, due } = auditOpinions(readOpinions([unknown]), { now });
  expect(all.states).toMatchObject({ unclear: 1, overdue: 0 });
  expect(due.map(({ step, state }) => [step, state])).toEqual([["conferenceAt", "unclear"]]);
});
