/** Catalogs as workbooks and text documents: apart, for their libraries are large. */
export { type CatalogDocxOptions, catalogToDocx, formToDocx } from "./export/catalog/docx.js";
export { WorkbookError } from "./export/catalog/workbook-error.js";
export { type CatalogXlsxOptions, catalogToXlsx, formToXlsx } from "./export/catalog/xlsx.js";
