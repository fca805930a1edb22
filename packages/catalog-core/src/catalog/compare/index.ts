/** A county's catalog held against the standard, as data, text, HTML and a table. */
export { compareCatalogs } from "./compare-catalogs.js";
export { comparisonForm } from "./comparison-form.js";
export { comparisonHtml } from "./comparison-html.js";
export { type ComparisonTable, comparisonTable } from "./comparison-table.js";
export { comparisonText } from "./comparison-text.js";
export type * from "./types.js";
