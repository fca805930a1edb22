import type { RowFinding } from "../audit/catalog-report.js";
import { formTable } from "../catalog/compare/comparison-form.js";
import { dutyCite } from "../duties/index.js";
import type { FormTable } from "../export/catalog/official-form.js";
import { markOf } from "../export/marks.js";
import { exportTexts } from "../export/texts.js";
import type { LocaleName } from "../locales/types.js";
import { sharedTexts } from "./texts.js";
import type { RegisterProblem } from "./types.js";

/** A column of a table of findings that tells which row of the register each is about. */
export interface PlaceColumn<At> {
  heading: string;
  width: number;
  text(at: At): string;
}

/** Where duties stand, each place once. */
export function citations(duties: readonly string[], locale: LocaleName): string[] {
  return [...new Set(duties.map((id) => dutyCite(id, locale) ?? id))];
}

/** Findings as a table, one row each. */
export function findingsFormTable<At extends { row: number }, Field>(
  findings: readonly RowFinding<At, Field>[],
  places: readonly PlaceColumn<At>[],
  locale: LocaleName,
): FormTable {
  const { findings: title, columns } = sharedTexts[locale];
  const { mark, row, message, fix, duties } = columns;
  const rows = findings.map((finding) => [
    exportTexts[locale].marks[markOf(finding)],
    finding.at ? String(finding.at.row) : "",
    ...places.map(({ text }) => (finding.at ? text(finding.at) : "")),
    finding.message,
    finding.fix,
    citations(finding.duties, locale).join("\n"),
  ]);
  const headings = [mark, row, ...places.map(({ heading }) => heading), message, fix, duties];
  return formTable(title, { columns: headings, rows }, [8, 6, ...places.map(({ width }) => width), 40, 36, 30]);
}

/** The rows that could not be read, as a table: none where all could. */
export function problemsFormTables(problems: readonly RegisterProblem[], locale: LocaleName): FormTable[] {
  if (problems.length === 0) return [];
  const { problems: title, columns } = sharedTexts[locale];
  const rows = problems.map(({ row, message }) => [String(row ?? ""), message]);
  return [formTable(title, { columns: [columns.row, columns.message], rows }, [6, 80])];
}
