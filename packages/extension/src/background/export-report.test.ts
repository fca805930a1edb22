import { builtInCatalog, type PageReport, type Report } from "@mulu/catalog-core";
import type { OfficialForm } from "@mulu/catalog-core/export";
import { expect, it } from "vitest";
import { report as reportOf } from "../panel/panel.fixture.js";
import { type ExportFormat, exportReport } from "./export-report.js";

const report = reportOf("zh-CN");
const waived = report.findings.find(({ waiver }) => waiver !== null)!;
const options = { catalog: builtInCatalog, locale: "zh-CN", placeOf: () => ({ selector: "#a" }) } as const;
const exported = (format: ExportFormat) => exportReport(report, format, options).content;

it("has all findings in JSON, those that were set aside with reason and day", () => {
  const { pages, totals } = JSON.parse(exported("json") as string) as Report;
  const { findings } = pages[0] as PageReport;
  expect(findings).toHaveLength(report.findings.length);
  const { reason, on, until } = waived.waiver!;
  const found = findings.find(({ rule, waiver }) => rule === waived.rule && waiver !== undefined)!;
  // In the shape of the command line's report, without what only the panel shows.
  expect(found.waiver).toEqual({ reason, on, until });
  expect(found.key).toBe(waived.key);
  expect(findings.filter(({ waiver }) => waiver !== undefined)).toHaveLength(totals.waived);
  expect(findings.filter(({ outcome, key }) => outcome === "error" && key !== undefined)).toEqual([]);
});

it.each(["csv", "html"] as const)("marks what was set aside in %s", (format) => {
  const text = exported(format) as string;
  for (const part of ["已豁免", waived.waiver!.reason, waived.waiver!.until!]) expect(text).toContain(part);
});

it("marks what was set aside in the workbook's table", () => {
  const { tables } = exported("xlsx") as OfficialForm;
  const rows = tables[0]!.body.map((row) => row.map(({ text }) => text).join(" "));
  expect(rows).toHaveLength(report.findings.length);
  expect(rows.filter((row) => row.includes("已豁免"))).toEqual([expect.stringContaining(waived.waiver!.reason)]);
});
