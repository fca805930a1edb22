/** Reports as files: JSON, and one self-contained HTML page. */
export { type HtmlReportOptions, htmlReportWriter, reportHtml } from "./html-report.js";
export { jsonReportWriter, reportJson } from "./json-report.js";
export { byUrgency, countMarks, type Mark, markOf, marks, shapes } from "./marks.js";
export { type Locale, type Lookup, reportWords } from "./texts.js";
export { dark, fonts, light, type Palette, sizes, space, tokensCss } from "./tokens.js";
export { isUnread, type ReportHead, type ReportWriter, writeReport } from "./writer.js";
