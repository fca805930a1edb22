import { SaxesParser } from "saxes";
import { describe, expect, it } from "vitest";
import type { Finding, PageReport, Report } from "../audit/report.js";
import { type JunitReportOptions, junitReportWriter, reportJunit } from "./junit-report.js";
import { dutyTexts, fixture } from "./report.fixture.js";

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** The document's element, by a parser that refuses whatever XML 1.0 does not allow. */
function parse(xml: string): Element {
  const stack: Element[] = [{ name: "", attributes: {}, children: [], text: "" }];
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element = { name, attributes, children: [], text: "" };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on("text", (text) => {
    stack.at(-1)!.text += text;
  });
  parser.on("closetag", () => stack.pop());
  parser.write(xml).close();
  return stack[0]!.children[0]!;
}

const options: JunitReportOptions = { dutyText: (id) => dutyTexts[id] ?? null };
const suites = (report: Report, more: JunitReportOptions = {}) =>
  parse(reportJunit(report, { ...options, ...more })).children;
const first = fixture.pages[0] as PageReport;
const withFindings = (...findings: Finding[]): Report => ({ ...fixture, pages: [{ ...first, findings }] });
const waiver = { reason: "原件如此", on: "2026-11-01", until: "2027-01-31" };

describe("reportJunit", () => {
  it("is a suite a page, each with its numbers", () => {
    const all = suites(fixture);
    expect(all.map(({ name, attributes }) => [name, attributes.name])).toEqual(
      fixture.pages.map(({ source }) => ["testsuite", source]),
    );
    for (const { attributes, children } of all) {
      const tests = children.filter(({ name }) => name === "testcase");
      const ended = (name: string) => tests.filter((test) => test.children[0]?.name === name).length;
      expect(attributes).toMatchObject({
        tests: String(tests.length),
        failures: String(ended("failure")),
        errors: String(ended("error")),
        skipped: String(ended("skipped")),
      });
    }
    expect(all[0]!.attributes).toMatchObject({ tests: "6", failures: "3", errors: "0", skipped: "0" });
  });

  it("writes a page before it has seen the next", () => {
    const writer = junitReportWriter();
    const { pages, totals: _, ...head } = fixture;
    expect(writer.open(head)).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites /);
    expect(writer.page(pages[0]!)).toMatch(/<\/testsuite>\n$/);
  });

  it("is valid without any page", () => expect(suites({ ...fixture, pages: [] })).toEqual([]));

  it("says in a failure what is wrong, how to mend it, why and where", () => {
    const test = suites(fixture)[0]!.children[1]!;
    expect(test.attributes).toMatchObject({
      name: "index-number 索引号",
      classname: first.source.replace(".html", "_html"),
      file: first.source,
      line: "48",
    });
    const [failure] = test.children;
    expect(failure!.attributes).toEqual({ type: "warning", message: "信息框中索引号一栏为空。" });
    expect(failure!.text.split("\n")).toEqual([
      "信息框中索引号一栏为空。",
      "级别：警告（标准或通知要求）",
      "改法：请按本单位的编号办法填写索引号，如“012345678/2026-00123”。",
      "依据：政府信息公开条例（国令第711号）第十二条",
      `位置：${first.source}:48:9 table.xxgk-info > tbody > tr:nth-child(1) > td:nth-child(2)`,
    ]);
  });

  it("lets pass what a person must look at and what is under the threshold, and shows it", () => {
    const [review, , pass] = suites(fixture)[0]!.children;
    expect(review!.children.map(({ name }) => name)).toEqual(["system-out"]);
    expect(review!.children[0]!.text).toMatch(/^需人工核实：公开方式未显示/);
    expect(pass!.children).toEqual([]);
    const strict = suites(fixture, { fails: ({ severity }) => severity === "error" })[0]!;
    expect(strict.attributes.failures).toBe("2");
    expect(strict.children[1]!.children[0]!.text).toMatch(/^警告：信息框中索引号一栏为空。/);
  });

  it("skips what was waived or does not apply", () => {
    const [failed] = first.findings.filter(({ rule }) => rule === "index-number");
    const [suite] = suites(withFindings({ ...failed!, waiver }, { ...failed!, outcome: "not-applicable" }));
    expect(suite!.attributes).toMatchObject({ tests: "2", failures: "0", skipped: "2" });
    expect(suite!.children.map(({ children }) => children[0]!.attributes.message)).toEqual([
      "原件如此（2026-11-01 至 2027-01-31）",
      "不适用",
    ]);
  });

  it("has an error for a page that was not read and for a rule that could not run, whatever the threshold", () => {
    const all = suites(fixture, { fails: () => false });
    const errors = all.filter(({ attributes }) => attributes.errors !== "0");
    expect(errors.map(({ attributes }) => attributes.name)).toEqual([
      "示例县/附件/招生计划.pdf",
      "示例县/目录/标准目录.html",
      "https://www.example.gov.cn/zwgk/404.html",
    ]);
    expect(errors[0]!.children[0]!.children[0]!.attributes.message).toContain("是PDF文件");
  });

  it("has a test for a page without findings, and says which parts of a page were not read", () => {
    const clean = suites(fixture)[2]!;
    expect(clean.attributes).toMatchObject({ tests: "1", failures: "0" });
    expect(clean.children[0]!.attributes.name).toBe("没有应改或需人工核实的地方。");
    expect(suites(fixture)[3]!.children.at(-1)).toMatchObject({
      name: "system-out",
      text: "未能读取的部分：列表由脚本生成，其中的条目没有读到。",
    });
  });

  it("gives no two tests of a page one name", () => {
    const [finding] = first.findings;
    const names = suites(withFindings(finding!, finding!, finding!))[0]!.children.map(
      ({ attributes }) => attributes.name,
    );
    expect(names).toEqual([
      "disclosure-method 公开方式",
      "disclosure-method 公开方式 #2",
      "disclosure-method 公开方式 #3",
    ]);
  });

  it.each([
    ["]]></failure><x a='\"&amp;", "]]></failure><x a='\"&amp;"],
    ["一\t二\r\n三", "一\t二\r\n三"],
    ["\u0000\u0008\u000b\u001b[31m\ufffe\uffff\ud800😀", "[31m😀"],
  ])("shows %j as text", (text, shown) => {
    const place = { line: 1, column: 1, selector: text };
    const finding = { ...first.findings[1]!, rule: text, message: text, fix: text, proposal: text, at: place };
    const page: PageReport = {
      ...first,
      source: text,
      findings: [finding, { ...finding, outcome: "review" }, { ...finding, waiver: { ...waiver, reason: text } }],
      notRead: [{ what: "list", why: text, message: text, at: null }],
    };
    const report: Report = { ...fixture, catalog: { id: text, version: text }, pages: [page] };
    const lookups = { dutyText: () => text, ruleText: () => text };
    const [suite] = suites({ ...report, pages: [page, { source: text, error: text, findings: [] }] }, lookups);
    expect(suite!.attributes.name).toBe(shown);
    expect(suite!.children.map(({ name }) => name)).toEqual(["testcase", "testcase", "testcase", "system-out"]);
    expect(suite!.children[0]!.children[0]!.attributes.message).toBe(shown);
    expect(suite!.children[0]!.children[0]!.text).toContain(shown);
  });
});
