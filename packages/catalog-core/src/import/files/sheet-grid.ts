import type { Grid, GridCell } from "../grid.js";
import { cellName } from "../place.js";
import { ImportFileError } from "./error.js";
import type { FileLimits } from "./limits.js";

/** Cells that are merged, as spreadsheets have them: corners from 0, the last included. */
export interface Merge {
  startRow: number;
  startCol: number;
  endRow: number;
  endCol: number;
}

/** What a spreadsheet library gives of a sheet. */
export interface RawSheet {
  name: string;
  rows: readonly (readonly unknown[] | undefined)[];
  merges?: readonly Merge[];
}

/**
 * A sheet as a grid: as far as its cells have text, which is less than what is formatted or merged.
 * @param textOf the text of a cell as it is shown; empty is no cell
 */
export function sheetGrid(
  sheet: RawSheet,
  limits: FileLimits,
  textOf: (value: unknown, row: number, column: number) => string,
  linksOf: (row: number, column: number) => readonly string[] = () => NONE,
): Grid {
  const extent = extentOf(sheet.name, limits);
  const cells: (GridCell | null)[][] = [];
  for (const [row, values] of sheet.rows.entries()) {
    const line: (GridCell | null)[] = [];
    cells.push(line);
    for (let column = 0; column < (values?.length ?? 0); column++) {
      const value = values![column];
      if (value === null || value === undefined || value === "") continue;
      const text = textOf(value, row, column);
      if (text === "") continue;
      extent.add(row, column);
      line[column] = { text, links: linksOf(row, column), row, column, rowSpan: 1, columnSpan: 1 };
    }
  }
  const { height, width } = extent;
  const rows = cells.slice(0, height).map((line) => {
    for (let column = 0; column < width; column++) line[column] ??= null;
    return line;
  });
  for (const merge of sheet.merges ?? []) spread(rows, merge, height, width);
  return { name: sheet.name, before: [], rows, place: (row, column) => `${sheet.name}!${cellName(row, column)}` };
}

/**
 * The texts of a sheet without merged cells, each row as far as it has any.
 * @param textOf the text of a cell as it is shown
 */
export function sheetTexts(
  sheet: RawSheet,
  limits: FileLimits,
  textOf: (value: unknown, row: number, column: number) => string,
): string[][] {
  const extent = extentOf(sheet.name, limits);
  const texts: string[][] = [];
  for (const [row, values] of sheet.rows.entries()) {
    const line: string[] = [];
    texts.push(line);
    for (let column = 0; column < (values?.length ?? 0); column++) {
      const value = values![column];
      const text = value === null || value === undefined || value === "" ? "" : textOf(value, row, column);
      line.push(text);
      if (text !== "") extent.add(row, column);
    }
  }
  texts.length = extent.height;
  return texts;
}

/** How far a sheet has text, row by row; refuses what lies beyond the limits. */
function extentOf(name: string, limits: FileLimits) {
  return {
    height: 0,
    width: 0,
    add(row: number, column: number): void {
      if (row >= limits.rows) throw beyond("too-many-rows", name, row, column, limits.rows);
      if (column >= limits.columns) throw beyond("too-many-columns", name, row, column, limits.columns);
      this.height = row + 1;
      this.width = Math.max(this.width, column + 1);
      if (this.height * this.width > limits.cells) throw beyond("too-many-cells", name, row, column, limits.cells);
    },
  };
}

const NONE: readonly string[] = [];

/** Writes a merged cell to every place it covers. Of two that overlap the first stands, as in Excel. */
function spread(rows: (GridCell | null)[][], merge: Merge, height: number, width: number): void {
  const top = merge.startRow;
  const left = merge.startCol;
  const bottom = Math.min(merge.endRow, height - 1);
  const right = Math.min(merge.endCol, width - 1);
  if (!(top >= 0 && left >= 0 && bottom >= top && right >= left)) return;
  const cell = rows[top]![left] ?? { text: "", links: NONE, row: top, column: left, rowSpan: 1, columnSpan: 1 };
  if (cell.rowSpan > 1 || cell.columnSpan > 1) return;
  cell.rowSpan = bottom - top + 1;
  cell.columnSpan = right - left + 1;
  for (let row = top; row <= bottom; row++) {
    const line = rows[row]!;
    for (let column = left; column <= right; column++) line[column] = cell;
  }
}

function beyond(
  code: "too-many-rows" | "too-many-columns" | "too-many-cells",
  sheet: string,
  row: number,
  column: number,
  limit: number,
): ImportFileError {
  return new ImportFileError(code, { place: `${sheet}!${cellName(row, column)}`, limit });
}
