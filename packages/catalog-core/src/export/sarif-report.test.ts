import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import type { Finding, PageReport, Report } from "../audit/report.js";
import { dutyTexts, fixture } from "./report.fixture.js";
import { reportSarif, type SarifReportOptions, sarifReportWriter } from "./sarif-report.js";

const rules = [
  { id: "index-number", severity: "error", duties: ["REG-12-index"] },
  { id: "site-id-code", severity: "error", duties: [] },
  { id: "catalog-rows", severity: "info", duties: ["CZ-3.2c-sync"] },
] as const;
const options: SarifReportOptions = {
  rules,
  dutyText: (id) => dutyTexts[id] ?? null,
  ruleText: (id) => (id === "index-number" ? "填写索引号" : null),
};
const waiver = { reason: "原件如此", by: "张三", on: "2026-11-01", until: null };

// The schema as OASIS published it. All that keeps it from being read as a later draft is the name of its id.
const require = createRequire(import.meta.url);
const schema = JSON.parse(
  readFileSync(require.resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"), "utf8"),
);
delete schema.id;
delete schema.$schema;
const uri = /^(?:[\w\-.~!$&'()*+,;=:@/?#]|%[0-9a-f]{2})*$/i;
const valid = new Ajv({
  strict: false,
  allErrors: true,
  // The pattern for languages is no regular expression of the stricter kind.
  unicodeRegExp: false,
  formats: {
    uri: (text) => uri.test(text) && URL.canParse(text),
    "uri-reference": uri,
    "date-time": true,
  },
}).compile(schema);

function read(text: string) {
  const log = JSON.parse(text);
  valid(log);
  expect(valid.errors ?? []).toEqual([]);
  return log.runs[0];
}

/** The fixture's first page with one finding that is changed. */
function one(change: Partial<Finding>, page: Partial<PageReport> = {}): Report {
  const first = fixture.pages[0] as PageReport;
  return { ...fixture, pages: [{ ...first, ...page, findings: [{ ...first.findings[1]!, ...change }] }] };
}

describe("compared with an earlier report", () => {
  it("says of each result whether it is new, unchanged or absent", () => {
    const gone = {
      rule: "index-number",
      reason: "empty",
      outcome: "fail",
      severity: "error",
      message: "索引号未填写。",
      key: "k9",
      page: "old.html",
    } as const;
    const states = (change: Partial<Finding>, more: Partial<SarifReportOptions> = {}) =>
      read(reportSarif(one(change), { ...options, ...more })).results.map(
        (one: { baselineState?: string }) => one.baselineState,
      );
    expect(states({ since: "new" })).toEqual(["new"]);
    expect(states({ since: "still" }, { gone: () => [gone] })).toEqual(["unchanged", "absent"]);
    expect(states({})).toEqual([undefined]);
    const empty = { ...fixture, pages: [] };
    expect(read(reportSarif(empty, { ...options, gone: () => [gone, gone] })).results).toEqual([
      expect.objectContaining({ ruleId: "index-number", ruleIndex: 0, level: "error", suppressions: [] }),
      expect.objectContaining({ partialFingerprints: { "muluKey/v1": "k9" }, message: { text: "索引号未填写。" } }),
    ]);
  });
});

describe("reportSarif", () => {
  it("is held to the schema", () => {
    const broken = JSON.parse(reportSarif(fixture, options));
    broken.runs[0].results[0].level = "hint";
    broken.runs[0].results[1].locations[0].physicalLocation.artifactLocation.uri = "示例 县";
    broken.runs[0].results[2].message = {};
    valid(broken);
    expect(new Set(valid.errors!.map(({ instancePath }) => instancePath.slice(0, 17)))).toEqual(
      new Set(["/runs/0/results/0", "/runs/0/results/1", "/runs/0/results/2"]),
    );
  });

  it.each(["zh-CN", "en"] as const)("is valid in %s, whole and without any page", (locale) => {
    const whole = read(reportSarif(fixture, { ...options, locale }));
    expect(whole.language).toBe(locale);
    expect(read(reportSarif({ ...fixture, pages: [] }, options))).toMatchObject({
      results: [],
      invocations: [{ executionSuccessful: true, toolExecutionNotifications: [] }],
    });
    read(reportSarif(fixture));
  });

  it("writes a page before it has seen the next, one result a line, without a byte order mark", () => {
    const writer = sarifReportWriter(options);
    const { pages, totals: _, ...head } = fixture;
    expect(writer.open(head).startsWith("{")).toBe(true);
    const lines = writer.page(pages[0]!).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, "")).ruleId)).toEqual(
      (pages[0] as PageReport).findings.map(({ rule }) => rule),
    );
  });

  it("tells the rules, and of each result its rule, kind, level and place", () => {
    const { tool, results } = read(reportSarif(fixture, options));
    expect(tool.driver).toMatchObject({ name: "Mulu", version: "0.1.0" });
    expect(tool.driver.rules[0]).toEqual({
      id: "index-number",
      shortDescription: { text: "填写索引号" },
      fullDescription: { text: "填写索引号" },
      help: { text: "政府信息公开条例（国令第711号）第十二条" },
      defaultConfiguration: { level: "error" },
      properties: { duties: ["REG-12-index"] },
    });
    const found = (rule: string) => results.find(({ ruleId }: { ruleId: string }) => ruleId === rule);
    expect(found("index-number")).toEqual({
      ruleId: "index-number",
      ruleIndex: 0,
      kind: "fail",
      level: "warning",
      message: {
        text: "信息框中索引号一栏为空。\n请按本单位的编号办法填写索引号，如“012345678/2026-00123”。",
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: `${encodeURI("示例县/招生/2026年义务教育阶段学校招生入学工作通知")}.html`,
            },
            region: { startLine: 48, startColumn: 9 },
          },
          logicalLocations: [
            { fullyQualifiedName: "table.xxgk-info > tbody > tr:nth-child(1) > td:nth-child(2)", kind: "element" },
          ],
        },
      ],
      suppressions: [],
      properties: {
        severity: "warning",
        reason: "empty",
        attribute: "indexNumber",
        pageKind: "article",
        catalogItem: "enrolment.area",
      },
    });
    expect(found("disclosure-method")).toMatchObject({ kind: "review", level: "none" });
    expect(found("disclosure-method").ruleIndex).toBeUndefined();
    expect(found("disclosure-method").locations[0].physicalLocation.region).toBeUndefined();
    expect(found("disclosure-method").locations[0].logicalLocations).toBeUndefined();
    expect(found("site-name")).toMatchObject({ kind: "pass", level: "none" });
    expect(found("column-description")).toMatchObject({ kind: "fail", level: "note" });
  });

  it("says what was not read and which rule could not run, and that the run is not complete", () => {
    const { results, invocations } = read(reportSarif(fixture, options));
    const [{ executionSuccessful, toolExecutionNotifications: told }] = invocations;
    expect(executionSuccessful).toBe(false);
    expect(told.map(({ level }: { level: string }) => level)).toEqual(["note", "error", "error", "error"]);
    expect(told[1].message.text).toContain("是PDF文件");
    expect(told[2].associatedRule).toEqual({ id: "catalog-rows", index: 2 });
    expect(results.some(({ ruleId }: { ruleId: string }) => ruleId === "catalog-rows")).toBe(false);
    const [first] = fixture.pages;
    expect(read(reportSarif({ ...fixture, pages: [first!] })).invocations[0].executionSuccessful).toBe(true);
  });

  it("suppresses what was waived, and names a finding by its key", () => {
    const [result] = read(reportSarif(one({ waiver, key: "0xqjuep00gie9o" }), options)).results;
    expect(result.suppressions).toEqual([
      { kind: "external", status: "accepted", justification: "原件如此（张三，2026-11-01，长期有效）" },
    ]);
    expect(result.partialFingerprints).toEqual({ "muluKey/v1": "0xqjuep00gie9o" });
    expect(result.kind).toBe("fail");
  });

  it.each([
    ["{0}", "{{0}}"],
    ["[见此](https://example.com/)", "[见此] (https://example.com/)"],
    ['"}],</script>\u2028\u0000\ud800', '"}}],</script>\u2028\u0000\ud800'],
  ])("shows %j as text", (text, shown) => {
    const place = { line: 1, column: 1, selector: text };
    const hostile = one(
      { rule: text, reason: text, message: text, fix: "", proposal: text, at: place },
      {
        source: text,
        item: { id: text, score: 1, by: [] },
        notRead: [{ what: "list", why: text, message: text, at: null }],
      },
    );
    const run = read(reportSarif(hostile, { ...options, ruleText: () => text, dutyText: () => text }));
    expect(run.results[0].message.text).toBe(shown);
    expect(run.invocations[0].toolExecutionNotifications[0].message.text).toBe(shown);
    expect(run.results[0].properties.proposal).toBe(text);
  });
});
