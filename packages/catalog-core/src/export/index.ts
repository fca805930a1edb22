/**
 * Reports as files: JSON, SARIF, JUnit XML, CSV, and one self-contained HTML page. And catalogs, in the official form:
 * JSON, CSV, HTML, Markdown; workbooks and text documents are made by `./office`.
 * @module
 */

export type { LocaleName } from "../locales/types.js";
export { catalogToCsv, formToCsv } from "./catalog/csv.js";
export { type CatalogHtmlOptions, catalogToHtml } from "./catalog/html.js";
export { catalogToJson } from "./catalog/json.js";
export { catalogToMarkdown } from "./catalog/markdown.js";
export {
  type FormCell,
  type FormColumn,
  type FormTable,
  type OfficialForm,
  officialForm,
} from "./catalog/official-form.js";
export type { Paper } from "./catalog/paper.js";
export { type CsvReportOptions, csvReportWriter, reportCsv } from "./csv-report.js";
export { type FindingsFormOptions, findingsForm } from "./findings-form.js";
export { type HtmlReportOptions, htmlReportWriter, reportHtml } from "./html-report.js";
export { jsonReportWriter, reportJson } from "./json-report.js";
export { type JunitReportOptions, junitReportWriter, reportJunit } from "./junit-report.js";
export { byUrgency, countMarks, type Mark, markOf, marks, shapes } from "./marks.js";
export {
  type GoneFinding,
  type ReportedRule,
  reportSarif,
  type SarifReportOptions,
  sarifReportWriter,
} from "./sarif-report.js";
export { type Lookup, type ReportWords, reportWords } from "./texts.js";
export { dark, fonts, light, type Palette, sizes, space, tokensCss } from "./tokens.js";
export { isUnread, type ReportHead, type ReportWriter, writeReport } from "./writer.js";
