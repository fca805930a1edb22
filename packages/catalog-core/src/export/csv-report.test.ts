import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import type { PageReport, Report } from "../audit/report.js";
import { type CsvReportOptions, csvReportWriter, reportCsv } from "./csv-report.js";
import { dutyTexts, fixture } from "./report.fixture.js";
import { isUnread } from "./writer.js";

const options: CsvReportOptions = { dutyText: (id) => dutyTexts[id] ?? null };
const first = fixture.pages[0] as PageReport;

/** The rows by their headings, as a spreadsheet reads them. */
function rowsOf(report: Report, more: CsvReportOptions = {}): Record<string, string>[] {
  const text = reportCsv(report, { ...options, ...more });
  expect(text.startsWith("\ufeff")).toBe(true);
  const { data, errors } = Papa.parse<Record<string, string>>(text.slice(1), {
    header: true,
    delimiter: ",",
    newline: "\r\n",
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  return data;
}

describe("reportCsv", () => {
  it("has a row for every finding, every page that was not read and every part that was not", () => {
    const messages = fixture.pages.flatMap((page) =>
      isUnread(page) ? [page.error] : [...page.findings, ...page.notRead].map(({ message }) => message),
    );
    const rows = rowsOf(fixture);
    expect(rows.map((row) => row.问题).sort()).toEqual(messages.sort());
    expect(rows.map((row) => row.页面)).toEqual(expect.arrayContaining([fixture.pages[6]!.source]));
  });

  it("has all of a finding in its row", () => {
    const ruleText = () => "填写索引号";
    const entryText = () => "招生管理 / 招生范围";
    const row = rowsOf(fixture, { ruleText, entryText }).find((one) => one.规则编号 === "index-number");
    expect(row).toEqual({
      页面: first.source,
      页面类型: "文章页",
      目录事项: "招生管理 / 招生范围",
      规则: "填写索引号",
      规则编号: "index-number",
      要素: "索引号",
      结果: "应改",
      级别: "警告",
      问题: "信息框中索引号一栏为空。",
      改法: "请按本单位的编号办法填写索引号，如“012345678/2026-00123”。",
      可粘贴内容: "",
      依据: "政府信息公开条例（国令第711号）第十二条",
      行: "48",
      列: "9",
      选择器: "table.xxgk-info > tbody > tr:nth-child(1) > td:nth-child(2)",
      豁免: "",
      与上次对照: "",
    });
  });

  it("says of a finding whether the earlier report had it", () => {
    const page = fixture.pages[0] as PageReport;
    const findings = [
      { ...page.findings[0]!, since: "new" as const },
      { ...page.findings[1]!, since: "still" as const },
    ];
    const rows = rowsOf({ ...fixture, pages: [{ ...page, findings, notRead: [] }] });
    expect(rows.map((row) => row.与上次对照).sort()).toEqual(["仍在", "新增"]);
  });

  it("has its headings and words in English, too", () => {
    const [head] = reportCsv(fixture, { locale: "en" }).slice(1).split("\r\n");
    expect(head).toBe(
      "Page,Kind of page,Catalog item,Rule,Rule id,Attribute,Result,Level,Problem,Mend,To paste,Source,Line,Column,Selector,Waiver,Against the earlier report",
    );
    const outcomes = new Set(rowsOf(fixture, { locale: "en" }).map((row) => row.Result));
    expect(outcomes).toEqual(
      new Set(["To mend", "To be reviewed", "Met", "Not checked", "Not read", "What could not be read"]),
    );
  });

  it("counts what was waived apart, and says why", () => {
    const waiver = { reason: "原件如此", on: "2026-11-01", until: null };
    const page = { ...first, findings: [{ ...first.findings[1]!, waiver }] };
    expect(rowsOf({ ...fixture, pages: [page] })[0]).toMatchObject({
      结果: "已豁免",
      豁免: "原件如此（2026-11-01，长期有效）",
    });
  });

  it("writes a page before it has seen the next, and lines as spreadsheets want them", () => {
    const writer = csvReportWriter();
    const { pages, totals: _, ...head } = fixture;
    expect(writer.open(head)).toMatch(/^\ufeff页面,.*,豁免,与上次对照\r\n$/);
    expect(writer.page(pages[0]!)).toMatch(/\r\n$/);
    expect(writer.page(pages[2]!)).toBe("");
  });

  it.each(["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", '"=1,"', "一,二\r\n=1"])(
    "shows %j as text in one cell",
    (text) => {
      const place = { line: 1, column: 1, selector: text };
      const waiver = { reason: text, on: text, until: text };
      const finding = {
        ...first.findings[1]!,
        rule: text,
        message: text,
        fix: text,
        proposal: text,
        at: place,
        waiver,
      };
      const page: PageReport = { ...first, source: text, findings: [finding], item: { id: text, score: 1, by: [] } };
      const rows = rowsOf(
        { ...fixture, pages: [page, { source: text, error: text, findings: [] }] },
        { dutyText: () => text },
      );
      expect(rows).toHaveLength(2);
      for (const row of rows)
        for (const cell of Object.values(row)) expect(cell).not.toMatch(/^'{0,9}(?<!')[=+\-@\t\r]/);
      expect(rows[0]!.问题!.replace(/^'/, "")).toContain(text.replace(/^'/, ""));
    },
  );
});
