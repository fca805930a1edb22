import { CatalogError } from "./data/catalog-error.js";

declare const TABLE_FILE: "./table.js";
declare const XLSX_FILE: "./xlsx.js";

// Names of files beside this one: see `build.mjs`. A script's import() is relative to the script, wherever the page is.

/** What reads a catalog from a table of the page; only pages with one load it. */
export const loadTable = () => there(import(TABLE_FILE), TABLE_FILE);

/** What writes workbooks; only those who want one load it. */
export const loadXlsx = () => there(import(XLSX_FILE), XLSX_FILE);

function there<T>(part: Promise<T>, file: string): Promise<T> {
  return part.catch(() => {
    throw new CatalogError("script", file.slice(2));
  });
}
