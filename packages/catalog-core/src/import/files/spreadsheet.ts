import * as hucre from "hucre";
import type { Grid } from "../grid.js";
import { cellName } from "../place.js";
import { ImportFileError, readSafely } from "./error.js";
import { checkSize, type FileLimits, fileLimits } from "./limits.js";
import { numberText, plainNumber } from "./number-text.js";
import { checkXls } from "./ole.js";
import { type RawSheet, sheetGrid, sheetTexts } from "./sheet-grid.js";
import { type CheckedZip, checkZip, zipText } from "./zip.js";

// The one file that knows the spreadsheet library.

/**
 * Every visible sheet of a workbook (工作簿, XLSX) as a grid: text as it is shown, merged cells as spans, the stored
 * results of formulas, web addresses of links.
 * @throws ImportFileError
 */
export async function readXlsx(bytes: Uint8Array, given?: Partial<FileLimits>): Promise<Grid[]> {
  const limits = fileLimits(given);
  checkSize(bytes, limits);
  return readSafely(async () => {
    const zip = await checkZip(bytes, limits, limits.sheetElements);
    const plain = await hasPlainNumbers(bytes, zip);
    const grids: Grid[] = [];
    for await (const sheet of visibleSheets(bytes, zip, limits)) {
      const formats = plain ? null : await numberFormats(bytes, sheet);
      grids.push(gridOf(sheet.sheet, limits, formats));
    }
    return grids;
  });
}

/**
 * The texts of the first visible sheet, as `readXlsx` would give them: without an object for each cell, of which long
 * registers have millions.
 * @throws ImportFileError
 */
export async function readXlsxTexts(bytes: Uint8Array, given?: Partial<FileLimits>): Promise<string[][]> {
  const limits = fileLimits(given);
  checkSize(bytes, limits);
  return readSafely(async () => {
    const zip = await checkZip(bytes, limits, limits.sheetElements);
    const plain = await hasPlainNumbers(bytes, zip);
    for await (const one of visibleSheets(bytes, zip, limits)) {
      const formats = plain ? null : await numberFormats(bytes, one);
      // Only a grid knows what merged cells cover.
      if (one.sheet.merges?.length)
        return gridOf(one.sheet, limits, formats).rows.map((row) => row.map((cell) => cell?.text ?? ""));
      return sheetTexts(one.sheet, limits, (value, row, column) =>
        valueText(value, () => formats?.get(`${row},${column}`)),
      );
    }
    return [];
  });
}

interface OneSheet {
  /** Its place among all sheets of the workbook. */
  index: number;
  sheet: hucre.Sheet;
}

/** Bytes of XML that all sheets together may make us read: shared strings, styles and so on once for each. */
const READ_AGAIN = 1_000_000_000;

async function* visibleSheets(bytes: Uint8Array, zip: CheckedZip, limits: FileLimits): AsyncGenerator<OneSheet> {
  // Small sheets are read together; of others one at a time, since each takes room for its empty places, too.
  const charts = zip.parts.filter(({ name }) => name.includes("chartsheets/")).length;
  const oneByOne = charts > 0 || zip.places > limits.cells;
  // Whatever lies outside has been looked for already.
  const range = `A1:${cellName(limits.rows - 1, limits.columns - 1)}`;
  let next = 0;
  for (;;) {
    let index = -1;
    const indexes: number[] = [];
    let sheets = 0;
    let visible = 0;
    let last = -1;
    const choose = (info: hucre.SheetFilterInfo) => {
      sheets++;
      if (info.hidden || info.veryHidden) return false;
      visible++;
      last = info.index;
      // Several sheets in one part would be read as often.
      if (visible > zip.sheetParts + charts) throw new ImportFileError("damaged", { what: "sheets" });
      if (visible > limits.sheets) throw new ImportFileError("too-many-sheets", { limit: limits.sheets });
      if (oneByOne && (index >= 0 || info.index < next)) return false;
      index = info.index;
      indexes.push(index);
      return true;
    };
    let read: hucre.Sheet[] = [];
    try {
      read = (await hucre.readXlsx(bytes, { sheets: choose, range })).sheets;
    } catch (error) {
      // A sheet that is a chart has no cells; the library takes it for one that is missing.
      if (index < 0 || charts === 0 || !(error instanceof hucre.ParseError)) throw error;
    }
    if (sheets === 0) throw new ImportFileError("damaged", { what: "sheets" });
    if (visible * zip.perSheet > READ_AGAIN) throw new ImportFileError("too-many-sheets", { limit: limits.sheets });
    for (const [at, sheet] of read.entries()) yield { index: indexes[at]!, sheet };
    if (index === last) return;
    next = index + 1;
  }
}

/** Formats of numbers and days by cell. */
type Formats = ReadonlyMap<string, string>;

/**
 * Are all numbers of the workbook shown as they are? Then their formats need not be read, which takes longer than all
 * the rest.
 */
async function hasPlainNumbers(bytes: Uint8Array, { parts }: CheckedZip): Promise<boolean> {
  const styles = await zipText(bytes, parts, "xl/styles.xml");
  if (styles === null) return true;
  const start = styles.indexOf("<cellXfs");
  const end = styles.indexOf("</cellXfs>", start);
  if (start < 0 || end < 0) return false;
  const formats = styles.slice(start, end).matchAll(/numFmtId\s{0,9}=\s{0,9}["']([^"']{0,9})["']/g);
  return [...formats].every(([, id]) => id === "0" || id === "49");
}

/** The formats of a sheet's numbers and days; only the part of the sheet that has any is read. */
async function numberFormats(bytes: Uint8Array, { index, sheet }: OneSheet): Promise<Formats> {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, -1, -1];
  for (const [row, values] of sheet.rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (typeof value !== "number" && !(value instanceof Date)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  const formats = new Map<string, string>();
  if (bottom < 0) return formats;
  const range = `${cellName(top, left)}:${cellName(bottom, right)}`;
  const styled = await hucre.readXlsx(bytes, { sheets: [index], range, readStyles: true });
  for (const [at, cell] of styled.sheets[0]?.cells ?? [])
    if (cell.style?.numFmt !== undefined) formats.set(at, cell.style.numFmt);
  return formats;
}

function gridOf(sheet: hucre.Sheet, limits: FileLimits, formats: Formats | null): Grid {
  const format = (row: number, column: number) => formats?.get(`${row},${column}`);
  const links = new Map<string, readonly string[]>();
  for (const [at, { hyperlink }] of sheet.cells ?? [])
    if (hyperlink && isWebAddress(hyperlink.target)) links.set(at, [hyperlink.target]);
  return sheetGrid(
    sheet,
    limits,
    (value, row, column) => valueText(value, () => format(row, column)),
    links.size > 0 ? (row, column) => links.get(`${row},${column}`) ?? [] : undefined,
  );
}

const LINE_END = /\r\n?/g;

function valueText(value: unknown, format: () => string | undefined): string {
  if (typeof value === "string") return value.includes("\r") ? value.replace(LINE_END, "\n") : value;
  if (typeof value === "number" || value instanceof Date) {
    const known = format();
    return typeof value === "number" && known === undefined ? plainNumber(value) : numberText(value, known);
  }
  return typeof value === "boolean" ? String(value).toUpperCase() : "";
}

function isWebAddress(address: string): boolean {
  return /^https?:\/\//i.test(address);
}

/**
 * Every visible sheet of a workbook of Excel 97 to 2003 (XLS) as a grid. Such files give no formats: days are written
 * 2020-08-12, percentages as numbers, and links don't come along.
 * @throws ImportFileError
 */
export async function readXls(bytes: Uint8Array, given?: Partial<FileLimits>): Promise<Grid[]> {
  const limits = fileLimits(given);
  checkSize(bytes, limits);
  return readSafely(async () => {
    const { hidden } = checkXls(bytes, limits);
    const { sheets } = await hucre.readXls(bytes);
    return sheets
      .filter((_, at) => !hidden.has(at))
      .map((sheet: RawSheet) => sheetGrid(sheet, limits, (value) => valueText(value, () => undefined)));
  });
}
