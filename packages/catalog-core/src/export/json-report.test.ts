import { describe, expect, it } from "vitest";
import { jsonReportWriter, reportJson } from "./json-report.js";
import { fixture } from "./report.fixture.js";

describe("reportJson", () => {
  it("gives back the report, in the order of the schema", () => {
    const parsed = JSON.parse(reportJson(fixture));
    expect(parsed).toEqual(fixture);
    expect(Object.keys(parsed)).toEqual(["report", "mulu", "at", "catalog", "pages", "totals"]);
  });

  it("puts one page on a line", () => {
    const lines = reportJson(fixture)
      .split("\n")
      .filter((line) => line.startsWith('    {"source":'));
    expect(lines.map((line) => JSON.parse(line.replace(/,$/, "")))).toEqual(fixture.pages);
  });

  it("writes a page before it has seen the next", () => {
    const writer = jsonReportWriter();
    const { pages, totals: _, ...head } = fixture;
    expect(writer.open(head)).toContain('"pages": [');
    expect(writer.page(pages[0]!)).toContain("招生入学工作通知");
  });

  it("is whole without any page", () => {
    const empty = { ...fixture, pages: [] };
    expect(JSON.parse(reportJson(empty))).toEqual(empty);
  });

  it("holds its order whatever the order of the head's keys", () => {
    const { pages, totals, catalog, at, mulu, report } = fixture;
    expect(reportJson({ totals, pages, catalog, at, mulu, report })).toBe(reportJson(fixture));
  });
});
