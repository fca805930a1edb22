declare const TABLE_FILE: "./table.js";
declare const XLSX_FILE: "./xlsx.js";

// Names of files beside this one: see `build.mjs`. A script's import() is relative to the script, wherever the page is.

/** What reads a catalog from a table of the page; only pages with one load it. */
export const loadTable = (): Promise<typeof import("./table.js")> => import(TABLE_FILE);

/** What writes workbooks; only those who want one load it. */
export const loadXlsx = (): Promise<typeof import("./xlsx.js")> => import(XLSX_FILE);
