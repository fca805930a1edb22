// It works in pages of others: old script libraries there replace `entries()` of lists and `Array.from()`, so nothing on the way uses them.
/** A catalog from a table of the page that one is in: apart, without pinyin and without the built-in catalog. */
export { catalogOfTable } from "./import/catalog-of-table.js";
