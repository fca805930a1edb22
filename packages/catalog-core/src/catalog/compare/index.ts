/**
 * A county's catalog held against the standard, and the comparison as data, text, HTML, form and table. To see what the
 * public gets less or more of.
 * @module
 */

export { compareCatalogs } from "./compare-catalogs.js";
export { comparisonForm } from "./comparison-form.js";
export { comparisonHtml } from "./comparison-html.js";
export { type ComparisonTable, comparisonTable } from "./comparison-table.js";
export { comparisonText } from "./comparison-text.js";
export type * from "./types.js";
