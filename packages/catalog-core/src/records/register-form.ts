import type { RegisterReport, RegisterYear } from "../audit/register-report.js";
import { formTable } from "../catalog/compare/comparison-form.js";
import { dutyCite } from "../duties/index.js";
import type { OfficialForm } from "../export/catalog/official-form.js";
import { markOf } from "../export/marks.js";
import { exportTexts } from "../export/texts.js";
import type { LocaleName } from "../locales/types.js";
import { registerTemplate } from "./template.js";
import { registerTexts } from "./texts.js";

/** The template as a form, for workbooks (`formToXlsx`) and CSV (`formToCsv`). */
export function registerTemplateForm(locale: LocaleName = "zh-CN"): OfficialForm {
  const [columns = [], hints = []] = registerTemplate(locale);
  const { template } = registerTexts[locale];
  const widths = columns.map(() => 16);
  return { title: template, facts: [], tables: [formTable(template, { columns, rows: [hints] }, widths)] };
}

/** A report on a register as a form: one row a finding, the rows that could not be read, the years. */
export function registerForm(report: RegisterReport, locale: LocaleName = "zh-CN"): OfficialForm {
  const texts = registerTexts[locale].report;
  const { mark, row, name, number, message, fix, duties } = texts.columns;
  const findings = report.findings.map((finding) => [
    exportTexts[locale].marks[markOf(finding)],
    finding.at ? String(finding.at.row) : "",
    finding.at?.documentName ?? "",
    finding.at?.documentNumber ?? "",
    finding.message,
    finding.fix,
    citations(finding.duties, locale).join("\n"),
  ]);
  const tables = [
    formTable(
      texts.findings,
      { columns: [mark, row, name, number, message, fix, duties], rows: findings },
      [8, 6, 30, 18, 40, 36, 30],
    ),
  ];
  if (report.problems.length > 0)
    tables.push(
      formTable(
        texts.problems,
        { columns: [row, message], rows: report.problems.map((one) => [String(one.row ?? ""), one.message]) },
        [6, 80],
      ),
    );
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

/** Where duties stand, each place once. */
export function citations(duties: readonly string[], locale: LocaleName): string[] {
  return [...new Set(duties.map((id) => dutyCite(id, locale) ?? id))];
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
