/**
 * A catalog from a table of the page that one is in, as the widget reads it. Apart from `./import`: without pinyin and
 * without the built-in catalog.
 * @module
 */

// It works in pages of others: old script libraries there replace `entries()` of lists and `Array.from()`, so nothing on the way uses them.
export { catalogOfTable } from "./import/catalog-of-table.js";
