import type { OpinionCounts, OpinionDue, OpinionPlace, OpinionReport, OpinionState } from "../audit/opinion-report.js";
import { formTable } from "../catalog/compare/comparison-form.js";
import type { OfficialForm } from "../export/catalog/official-form.js";
import type { LocaleName } from "../locales/types.js";
import { findingsFormTable, problemsFormTables } from "../registers/report-form.js";
import { sharedTexts } from "../registers/texts.js";
import { opinionRegisterTexts } from "./texts.js";

/**
 * A report on a register of public opinion as a form, for workbooks (`formToXlsx`) and CSV (`formToCsv`): findings, rows
 * that could not be read, what is to be done now, and how many of each level were answered in time.
 */
export function opinionForm(report: OpinionReport, locale: LocaleName = "zh-CN"): OfficialForm {
  const { report: texts, fields } = opinionRegisterTexts[locale];
  const places = [
    { heading: texts.name, width: 30, text: (at: OpinionPlace) => at.title },
    { heading: fields.foundAt, width: 16, text: (at: OpinionPlace) => at.foundAt ?? "" },
  ];
  const tables = [findingsFormTable(report.findings, places, locale), ...problemsFormTables(report.problems, locale)];
  if (report.due.length > 0)
    tables.push(
      formTable(
        texts.due.title,
        { columns: dueHeadings(locale), rows: report.due.map((one) => dueRow(one, locale)) },
        [10, 6, 30, 18, 16],
      ),
    );
  if (report.incidents > 0)
    tables.push(
      formTable(
        texts.summary.title,
        { columns: countHeadings(locale), rows: countRows(report, locale) },
        [22, 8, 8, 10, 10, 10, 10, 10, 10],
      ),
    );
  return {
    title: texts.title,
    facts: [
      [texts.at, report.at],
      [texts.incidents, String(report.incidents)],
    ],
    tables,
  };
}

const STATES: readonly OpinionState[] = ["in-time", "late", "overdue", "waiting", "unclear", "not-needed"];

export function countHeadings(locale: LocaleName): string[] {
  const { level, incidents, states, open } = opinionRegisterTexts[locale].report.summary;
  return [level, incidents, ...STATES.map((state) => states[state]), open];
}

/** A row for each level, and one for all. */
export function countRows({ levels, all }: Pick<OpinionReport, "levels" | "all">, locale: LocaleName): string[][] {
  const { levels: names, report } = opinionRegisterTexts[locale];
  const row = (name: string, { incidents, states, open }: OpinionCounts) => [
    name,
    ...[incidents, ...STATES.map((state) => states[state]), open].map(String),
  ];
  return [...levels.map((counts) => row(names[counts.level ?? "none"], counts)), row(report.summary.all, all)];
}

export function dueHeadings(locale: LocaleName): string[] {
  const { due, name } = opinionRegisterTexts[locale].report;
  return [due.state, sharedTexts[locale].columns.row, name, due.step, due.due];
}

export function dueRow({ row, title, step, due, state }: OpinionDue, locale: LocaleName): string[] {
  const { states, steps } = opinionRegisterTexts[locale].report.due;
  return [states[state], String(row), title, steps[step], due];
}
