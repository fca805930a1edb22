import type { ReportWriter } from "@mulu/catalog-core/export";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import type { LocaleName, PageReport } from "../core-types.js";
import { cliTexts } from "../locales/texts.js";
import { coloursFor } from "./colours.js";
import { textReportWriter } from "./text.js";

type Finding = PageReport["findings"][number];

const finding = (changes: Partial<Finding>): Finding => ({
  rule: "index-number",
  outcome: "fail",
  reason: "empty",
  severity: "warning",
  message: "信息框中索引号一栏为空。",
  fix: "请填写索引号。",
  duties: [],
  at: { line: 48, column: 9, selector: "td" },
  ...changes,
});

const page: PageReport = {
  source: "网站/通知.html",
  kind: "article",
  item: { id: "enrolment.area", score: 0.9, by: ["title"] },
  attributes: {},
  findings: [
    finding({ outcome: "review", rule: "disclosure-method", message: "公开方式未显示。", fix: "请核对。", at: null }),
    finding({}),
    finding({
      severity: "error",
      rule: "dates",
      message: "发布日期早于成文日期。",
      fix: "请核对原文。",
      duties: ["REG-26", "X"],
      at: { line: 5, column: 3, selector: "p" },
    }),
  ],
  notRead: [
    { what: "list", why: "built-by-script", message: "列表由脚本生成。", at: { line: 9, column: 1, selector: "ul" } },
  ],
};

const totals = { pages: 3, pass: 0, fail: 2, review: 1, "not-applicable": 0, error: 0, waived: 0 };

function writer(
  columns: number | null = null,
  locale: LocaleName = "zh-CN",
  env: Record<string, string> = {},
): ReportWriter {
  return textReportWriter({
    locale,
    texts: cliTexts[locale],
    colours: coloursFor(false, env),
    columns,
    dutyText: (id) => (id === "REG-26" ? "政府信息公开条例第二十六条" : null),
    entryText: (id) => (id === "enrolment.area" ? "招生管理 / 招生范围" : null),
  });
}

describe("text report", () => {
  it("groups by page and urgency, one line a finding, mend and law under it", () => {
    expect(writer().page(page)).toBe(
      [
        "网站/通知.html  文章页  招生管理 / 招生范围 enrolment.area",
        "网站/通知.html:5:3   ● 错误  dates  发布日期早于成文日期。",
        "    改法：请核对原文。",
        "    依据：政府信息公开条例第二十六条；X",
        "网站/通知.html:48:9  ▲ 警告  index-number  信息框中索引号一栏为空。",
        "    改法：请填写索引号。",
        "网站/通知.html       ? 需人工核实  disclosure-method  公开方式未显示。",
        "    改法：请核对。",
        "网站/通知.html:9:1  – 未读部分  列表由脚本生成。",
        "",
        "",
      ].join("\n"),
    );
  });

  it("says so when there is nothing to mend", () => {
    expect(writer().page({ ...page, item: null, findings: [], notRead: [] })).toBe(
      "网站/通知.html  文章页\n  ✓ 没有应改或需人工核实的地方。\n\n",
    );
  });

  it("does not call a page clean of which only passes are listed as findings", () => {
    const passed = finding({ outcome: "pass", message: "有索引号。", fix: "" });
    expect(writer().page({ ...page, findings: [passed], notRead: [] })).toContain("✓ 符合  index-number  有索引号。");
  });

  it("shows what could not be read", () => {
    expect(writer().page({ source: "a.pdf", error: "“a.pdf”是 PDF 文件。", findings: [] })).toBe(
      "a.pdf\n  × 未能读取  “a.pdf”是 PDF 文件。\n\n",
    );
  });

  it.each<[LocaleName, string]>([
    ["zh-CN", "2 页，应改 2 处（错误 1，警告 1，提示 0），需人工核实 1 处，未能读取 1 页。\n"],
    ["en", "2 pages, 2 to mend (1 error, 1 warning, 0 hints), 1 to be reviewed, 1 page could not be read.\n"],
  ])("ends with the numbers, %s", (locale, summary) => {
    const report = writer(null, locale);
    report.page(page);
    report.page({ source: "a.pdf", error: "x", findings: [] });
    expect([...report.close({ ...totals, pages: 2 })].join("")).toBe(summary);
  });

  it.each([56, 60, 80, 120])("keeps to %i columns, but never breaks a place", (columns) => {
    const long = finding({
      message: "信息框中索引号一栏为空，而同一页面标签中却填写了另一个编号，两处应当一致。".repeat(2),
    });
    const lines = writer(columns)
      .page({ ...page, findings: [...page.findings, long] })
      .split("\n");
    expect(lines.some((line) => line.includes("网站/通知.html:48:9"))).toBe(true);
    for (const line of lines.slice(1)) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
  });

  it("hangs what is wrapped under the beginning of the sentence", () => {
    const long = finding({
      rule: "r",
      message: "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十",
      fix: "",
    });
    const [, first, second] = writer(70)
      .page({ ...page, source: "a.html", findings: [long], notRead: [] })
      .split("\n");
    const start = stringWidth(first!.slice(0, first!.indexOf("一")));
    expect(second).toMatch(new RegExp(`^ {${start}}\\S`));
  });

  it("takes the sting out of hostile texts", () => {
    const hostile = "\u001b]0;title\u0007\u001b[2Ka\nb\u202ec\u009b1m";
    const text = writer().page({
      ...page,
      source: hostile,
      findings: [finding({ message: hostile, fix: hostile, rule: hostile, duties: [hostile] })],
      notRead: [{ ...page.notRead[0]!, message: hostile }],
    });
    expect(text).not.toMatch(/[\u001b\u0007\u009b\u202e]/);
    expect(text.split("\n")).toHaveLength(7);
  });
});

describe("colours", () => {
  const painted = (terminal: boolean, env: Record<string, string>) => coloursFor(terminal, env).mark.error("x") !== "x";

  it.each<[boolean, Record<string, string>, boolean]>([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: "1" }, false],
    [true, { NO_COLOR: "" }, true],
    [true, { TERM: "dumb" }, false],
    [false, { FORCE_COLOR: "1" }, true],
    [true, { FORCE_COLOR: "0" }, false],
    [false, { FORCE_COLOR: "1", NO_COLOR: "1" }, false],
  ])("terminal %s, %j: %s", (terminal, env, expected) => {
    expect(painted(terminal, env)).toBe(expected);
  });

  it("changes nothing but colour", () => {
    const bare = writer(null, "zh-CN", { FORCE_COLOR: "1" })
      .page(page)
      .replace(/\u001b\[\d+m/g, "");
    expect(bare).toBe(writer().page(page));
  });
});
