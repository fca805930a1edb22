import type { Report } from "@mulu/catalog-core";
import { builtInCatalog } from "@mulu/catalog-core";
import { describe, expect, it } from "vitest";
import type { Decisions } from "../background/judge.js";
import { batchTexts } from "../locales/batch/index.js";
import { batchOf, links, row, SITE } from "./batch.fixture.js";
import { type BatchItem, headOf, type RowFinding } from "./batch.js";
import { batchCsv } from "./batch-csv.js";
import { batchJson } from "./batch-json.js";
import { judgePage } from "./judge-page.js";
import { attributesOf, sortRows } from "./page/table-rows.js";
import { afterEvent } from "./queue.js";
import { retryAfter } from "./retry-after.js";
import { rootCauses } from "./root-causes.js";

const finding = (rule: string, message: string, change: Partial<RowFinding> = {}): RowFinding => ({
  rule,
  title: rule,
  attribute: null,
  outcome: "fail",
  severity: "warning",
  reason: "missing",
  message,
  fix: "",
  ...change,
});
const item = (findings: RowFinding[], change: Partial<BatchItem> = {}): BatchItem => ({
  url: `${SITE}/a.html`,
  title: "通知",
  day: null,
  status: "done",
  tries: 1,
  failure: null,
  row: { ...row, findings },
  ...change,
});
const fetched = (html: string, url = `${SITE}/a.html`) => ({
  bytes: new TextEncoder().encode(html),
  contentType: "text/html; charset=utf-8",
  asked: `${SITE}/a.html`,
  url,
});
const options = { catalog: builtInCatalog, locale: "zh-CN", today: "2026-11-23" } as const;

describe("root causes", () => {
  it("are counted once over all pages, also those with values of their own; those of most pages first", () => {
    const causes = rootCauses([
      item([finding("index", "缺索引号"), finding("late", "迟 1 日"), finding("late", "迟 2 日")]),
      item([finding("index", "缺索引号"), finding("late", "迟 9 日")]),
      item([finding("index", "缺索引号")]),
      item([], { row: null, status: "failed" }),
    ]);
    expect(
      causes.map(({ finding, pages, same, likelyTemplate }) => [finding.rule, pages, same, likelyTemplate]),
    ).toEqual([
      ["index", [0, 1, 2], true, true],
      ["late", [0, 1], false, false],
    ]);
  });

  it("differ by reason and by attribute", () => {
    const causes = rootCauses([
      item([
        finding("tags", "a", { attribute: "author" }),
        finding("tags", "b", { attribute: "image" }),
        finding("tags", "c", { attribute: "image", reason: "empty" }),
      ]),
    ]);
    expect(causes).toHaveLength(3);
  });
});

describe("a judged page", () => {
  const html = `<!doctype html><html><head><meta charset="utf-8"><meta name="ArticleTitle" content=""><meta name="ColumnName" content="通知公告"><title>通知</title></head><body><h1>关于开展演练的通知</h1><table><tr><td>索引号</td><td></td><td>文号</td><td>清教〔2026〕5号</td></tr><tr><td>成文日期</td><td>2026-10-20</td><td>发布日期</td><td>2026-10-21</td></tr></table></body></html>`;

  it("has a row with the state of each attribute, and a report that others read", () => {
    const { row, report, totals } = judgePage(fetched(html), options)!;
    expect(row).toMatchObject({ day: "2026-10-21", kind: "article", movedTo: null });
    expect(row.attributes).toMatchObject({
      documentNumber: "shown",
      indexNumber: "empty",
      articleTitle: "empty",
      pubDate: "missing",
    });
    expect(report.source).toBe(`${SITE}/a.html`);
    expect(report.findings[0]!.at === null || typeof report.findings[0]!.at.selector === "string").toBe(true);
    const { error, warning, info, review } = row.counts;
    expect(error + warning + info).toBe(totals.fail);
    expect(review).toBe(totals.review);
  });

  it("leaves out what was set aside in the panel, and says so in the report", () => {
    const all = judgePage(fetched(html), options)!;
    const waiver = { reason: "旧文件", on: "2026-11-01", until: null };
    const decisions: Pick<Decisions, "waiver" | "item"> = {
      waiver: ({ rule }) => (rule === "index-number" ? { ...waiver, reach: "page" } : null),
      item: null,
    };
    const some = judgePage(fetched(html), { ...options, decisions })!;
    expect(all.row.findings.some(({ rule }) => rule === "index-number")).toBe(true);
    expect(some.row.findings.some(({ rule }) => rule === "index-number")).toBe(false);
    expect(some.totals.waived).toBe(all.row.findings.length - some.row.findings.length);
    expect(some.report.findings.find(({ rule }) => rule === "index-number")!.waiver).toEqual(waiver);
  });

  it("is none when it was redirected to a page that asks for a password", () => {
    const login = '<form><input type="password"></form>';
    expect(judgePage(fetched(login, `${SITE}/welcome`), options)).toBeNull();
    expect(judgePage(fetched(login), options)).not.toBeNull();
    expect(judgePage(fetched(html, `${SITE}/b.html`), options)!.row.movedTo).toBe(`${SITE}/b.html`);
  });
});

describe("files", () => {
  const texts = batchTexts["zh-CN"];
  const items = [
    item([finding("index", '=HYPERLINK("x"),"\n换行"', { attribute: "indexNumber" })], {
      title: "@SUM(A1)",
      row: {
        ...row,
        title: "@SUM(A1)",
        findings: [finding("index", '=HYPERLINK("x"),"\n换行"')],
        attributes: { indexNumber: "missing", documentNumber: "shown" },
      },
    }),
    item([], { status: "failed", row: null, failure: { name: "http", detail: "404" }, url: `${SITE}/b.html` }),
  ];

  it("CSV has a byte order mark, one row a page, and no formulas", () => {
    const csv = batchCsv({ items }, texts, "zh-CN");
    expect(csv.startsWith("\uFEFF网址,状态,原因,标题,")).toBe(true);
    expect(csv.split("\r\n")[0]).toMatch(/,索引号,文号,检查结果$/);
    expect(csv).toContain(",'@SUM(A1),");
    expect(csv).toContain('"\'=HYPERLINK(""x""),""\n换行"""');
    expect(csv).toContain(",缺,有,");
    expect(csv).toContain("b.html,未能读取,网站答复错误代码 404。,通知,");
  });

  it("JSON is a report, version 1: judged pages, those that failed, and the sums", () => {
    let batch = batchOf(links(3));
    batch = afterEvent(batch, { type: "fetch", item: 0 }, 0);
    batch = afterEvent(batch, { type: "read", item: 0, row }, 0);
    batch = afterEvent(batch, { type: "fetch", item: 1 }, 5_000);
    batch = afterEvent(batch, { type: "failed", item: 1, failure: { name: "timeout", detail: "30" } }, 6_000);
    const { report, totals } = judgePage(fetched("<title>一</title><p>二"), options)!;
    const stored = { at: "2026-11-23T02:31:00.000Z", report, totals };
    const json: Report = JSON.parse(
      batchJson({ head: headOf(batch), items: batch.items }, [stored, null, null], texts),
    );
    expect(json).toMatchObject({ report: 1, at: stored.at, catalog: { id: "cn-140400-education-2020" } });
    expect(json.pages).toEqual([
      JSON.parse(JSON.stringify(report)),
      { source: `${SITE}/art/2.html`, error: "30 秒内没有读完。", findings: [] },
    ]);
    expect(json.totals).toEqual({ pages: 2, ...totals });
  });
});

describe("the table", () => {
  it("sorts both ways, with pages without a result last, and equal ones in their order", () => {
    const rows = [3, 1, null, 1, 2].map((error, at) => ({
      at,
      item: item([], error === null ? { row: null } : { row: { ...row, counts: { ...row.counts, error } } }),
    }));
    const order = (down: boolean) => sortRows(rows, { by: "error", down }, "zh-CN").map(({ at }) => at);
    expect(order(true)).toEqual([0, 4, 1, 3, 2]);
    expect(order(false)).toEqual([1, 3, 4, 0, 2]);
  });

  it("has the attributes that any page shows or should show, on demand those with findings", () => {
    const some = [item([], { row: { ...row, attributes: { documentNumber: "shown", author: "empty" } } })];
    expect(attributesOf(some, false)).toEqual(["author", "documentNumber"]);
    expect(attributesOf(some, true)).toEqual(["author"]);
  });
});

it.each([
  ["120", 120_000],
  [" 0 ", 0],
  ["Mon, 23 Nov 2026 02:31:00 GMT", 60_000],
  ["Mon, 23 Nov 2020 02:31:00 GMT", 0],
  ["soon", null],
  ["-5", null],
  ["1e9", null],
  [null, null],
])("Retry-After %s", (header, expected) =>
  expect(retryAfter(header, Date.parse("2026-11-23T02:30:00Z"))).toBe(expected),
);
