import type { RecordPlace, RegisterReport, RegisterYear } from "../audit/register-report.js";
import { formTable } from "../catalog/compare/comparison-form.js";
import type { OfficialForm } from "../export/catalog/official-form.js";
import type { LocaleName } from "../locales/types.js";
import { findingsFormTable, problemsFormTables } from "../registers/report-form.js";
import { templateForm } from "../registers/template.js";
import { recordRegister } from "./fields.js";
import { registerTexts } from "./texts.js";

/** The template as a form, for workbooks (`formToXlsx`) and CSV (`formToCsv`). */
export function registerTemplateForm(locale: LocaleName = "zh-CN"): OfficialForm {
  return templateForm(recordRegister, registerTexts[locale], locale);
}

/** A report on a register as a form: one row a finding, the rows that could not be read, the years. */
export function registerForm(report: RegisterReport, locale: LocaleName = "zh-CN"): OfficialForm {
  const texts = registerTexts[locale].report;
  const places = [
    { heading: texts.columns.name, width: 30, text: (at: RecordPlace) => at.documentName },
    { heading: texts.columns.number, width: 18, text: (at: RecordPlace) => at.documentNumber ?? "" },
  ];
  const tables = [findingsFormTable(report.findings, places, locale), ...problemsFormTables(report.problems, locale)];
  if (report.years.length > 0)
    tables.push(
      formTable(
        texts.years.title,
        { columns: yearHeadings(locale), rows: report.years.map((year) => yearRow(year, locale)) },
        [8, 8, 10, 12, 10, 10, 16, 16],
      ),
    );
  return {
    title: texts.title,
    facts: [
      [texts.day, report.day],
      [texts.documents, String(report.documents)],
    ],
    tables,
  };
}

export function yearHeadings(locale: LocaleName): string[] {
  const { years } = registerTexts[locale].report;
  const { year, documents, proactive, onRequest, withheld, undetermined, nonPublic, change } = years;
  return [year, documents, proactive, onRequest, withheld, undetermined, nonPublic, change];
}

export function yearRow(year: RegisterYear, locale: LocaleName): string[] {
  const { trends, share: shareText } = registerTexts[locale].report.years;
  const { count, share, change, trend } = year.nonPublic;
  const difference = change === null ? "" : `${change > 0 ? "+" : ""}${change} `;
  return [
    String(year.year),
    ...[year.documents, year.proactive, year.onRequest, year.withheld, year.undetermined].map(String),
    shareText(count, share),
    `${difference}${trends[trend ?? "unknown"]}`,
  ];
}
