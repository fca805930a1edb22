import { defaultGridLimits, type GridLimits } from "../grid.js";
import { ImportFileError } from "./error.js";

/** How large a file may be. What goes beyond is refused with an `ImportFileError` before it takes memory. */
export interface FileLimits extends GridLimits {
  /** Bytes of the file. */
  bytes: number;
  /** Bytes that the parts of a package (XLSX, DOCX) may unpack to. */
  unpackedBytes: number;
  /** How many times its size a package may unpack to, once that is more than `ratioFrom` bytes. */
  ratio: number;
  /** Bytes, see `ratio`. */
  ratioFrom: number;
  /** Parts of a package. */
  parts: number;
  /** Elements and attributes in the XML of a workbook, which is mostly read as it comes. */
  sheetElements: number;
  /** Elements and attributes in the XML of a text document, which is built into trees. */
  documentElements: number;
  /** Visible sheets. */
  sheets: number;
  /** Rows of a sheet or table. */
  rows: number;
}

const MB = 1_000_000;

/** What is read where nothing else is asked for: files of 50 MB, of which packages unpack to 200 MB at most. */
export const defaultFileLimits: FileLimits = {
  ...defaultGridLimits,
  bytes: 50 * MB,
  unpackedBytes: 200 * MB,
  ratio: 250,
  ratioFrom: 20 * MB,
  parts: 5_000,
  sheetElements: 12 * MB,
  documentElements: 1.5 * MB,
  sheets: 100,
  rows: 100_000,
};

/** All limits, those that were given in place of the usual ones. */
export function fileLimits(given: Partial<FileLimits> = {}): FileLimits {
  return { ...defaultFileLimits, ...given };
}

export function checkSize(bytes: Uint8Array, { bytes: limit }: FileLimits): void {
  if (bytes.length > limit) throw new ImportFileError("too-large", { size: bytes.length, limit });
}
