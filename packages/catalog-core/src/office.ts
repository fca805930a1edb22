/**
 * Catalogs and all other forms as workbooks (XLSX) and text documents (DOCX). Apart from `./export`, for their
 * libraries are large.
 * @module
 */

export { type CatalogDocxOptions, catalogToDocx, formToDocx } from "./export/catalog/docx.js";
export { WorkbookError } from "./export/catalog/workbook-error.js";
export { type CatalogXlsxOptions, catalogToXlsx, formToXlsx } from "./export/catalog/xlsx.js";
