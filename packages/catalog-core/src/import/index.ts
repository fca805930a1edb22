/**
 * Catalogs from files that bureaus have: XLSX, XLS, DOCX, HTML, CSV, Markdown, JSON or the clipboard, with an account
 * of what was read as what. For tools that take in tables; nothing is guessed in silence.
 * @module
 */

export type { LocaleName } from "../locales/types.js";
export type {
  CarriedAccount,
  ColumnAccount,
  ImportAccount,
  MatchAccount,
  NotUnderstoodAccount,
  NotUnderstoodReason,
  SkippedAccount,
  TableAccount,
} from "./account.js";
export { accountText } from "./account-text.js";
export type { ColumnReason } from "./columns.js";
export { type DecodedText, decodeText } from "./decode-text.js";
export { type Domain, domains } from "./domains.js";
export {
  type FailedFile,
  ImportFileError,
  type ImportFileErrorCode,
  type ImportFileErrorData,
  type RefusedFile,
} from "./files/error.js";
export { type FileKind, fileKindOf } from "./files/kind.js";
export { defaultFileLimits, type FileLimits } from "./files/limits.js";
export { importFileErrorText } from "./files/texts.js";
export { defaultGridLimits, type Grid, GridBuilder, type GridCell, type GridLimits } from "./grid.js";
export type { TableKind } from "./header.js";
export type { Field as ColumnField } from "./headings.js";
export { ImportError, type ImportErrorCode, importErrorText } from "./import-error.js";
export { type ImportFileOptions, importFile, readPlainTables } from "./import-file.js";
export { type ImportOptions, type ImportResult, importGrids } from "./import-grids.js";
export { type CsvOptions, readCsv } from "./read-csv.js";
export { readTableElement } from "./read-element.js";
export { type HtmlTableOptions, readHtmlTables } from "./read-html.js";
export { type CheckedCatalog, readCatalogJson } from "./read-json.js";
export { readMarkdownTables } from "./read-markdown.js";
export { type Pasted, readPasted } from "./read-pasted.js";
