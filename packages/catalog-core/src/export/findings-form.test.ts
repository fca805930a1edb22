import { expect, it } from "vitest";
import { readXlsx } from "../import/files/spreadsheet.js";
import { formToCsv } from "./catalog/csv.js";
import { formToXlsx } from "./catalog/xlsx.js";
import { findingsForm } from "./findings-form.js";
import { fixture as report } from "./report.fixture.js";
import { isUnread } from "./writer.js";

const findings = report.pages.flatMap((page) =>
  isUnread(page) ? [page.error] : page.findings.map(({ message }) => message),
);

it("every finding and every page that was not read is a row", async () => {
  const form = findingsForm(report, { dutyText: (id) => `《${id}》` });
  const messages = form.tables[0]!.body.map((row) => row[5]!.text);
  expect([...messages].sort()).toEqual([...findings].sort());
  const [grid] = await readXlsx(await formToXlsx(form));
  expect(grid!.rows.flat().map((cell) => cell?.text)).toEqual(expect.arrayContaining(findings));
});

it("no cell of the CSV is a formula, whatever a page says", () => {
  const [page] = report.pages;
  const hostile = { ...report, pages: [{ ...page!, source: "=cmd|' /C calc'!A0" }] };
  expect(formToCsv(findingsForm(hostile as typeof report))).not.toMatch(/(?:^|[,\n\ufeff])"?[=+@]/m);
});
