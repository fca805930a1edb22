import type { FormCell, FormTable } from "./official-form.js";

/** A cell of the form at its place in the table. */
export interface PlacedCell {
  cell: FormCell;
  row: number;
  column: number;
}

/** Cells of each row at their places, counted from the table's first row of headings. */
export function placedRows({ head, body, columns }: FormTable): PlacedCell[][] {
  /** For each column, the first row that the cell above leaves free. */
  const free = columns.map(() => 0);
  return [...head, ...body].map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) column++;
      const placed = { cell, row, column };
      for (let i = 0; i < cell.columnSpan; i++) free[column++] = row + cell.rowSpan;
      return placed;
    });
  });
}

/** The table written out: the text of every place, that of a merged cell at each place it covers. */
export function filledRows(table: FormTable): string[][] {
  const rows = placedRows(table);
  const texts = rows.map(() => table.columns.map(() => ""));
  for (const { cell, row, column } of rows.flat())
    for (let down = 0; down < cell.rowSpan; down++)
      for (let right = 0; right < cell.columnSpan; right++) {
        const line = texts[row + down];
        if (line && column + right < line.length) line[column + right] = cell.text;
      }
  return texts;
}

/** Headings in one row: those of both levels joined, 公开对象/全社会. */
export function joinedHeadings(table: FormTable): string[] {
  const rows = filledRows(table).slice(0, table.head.length);
  return table.columns.map((_, column) => [...new Set(rows.map((row) => row[column]!))].filter(Boolean).join("/"));
}

/** Characters of a text by their width: Chinese ones count as one, Latin ones as a little more than half. */
export function textWidth(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    // The second half of a pair counts with the first.
    if (code < 0xdc00 || code > 0xdfff) width += code > 0x2010 ? 1 : LATIN;
  }
  return width;
}

const LATIN = 0.55;

/** Lines that a text takes in a column of that width. */
export function linesIn(text: string, width: number): number {
  if (text.length <= width && !text.includes("\n")) return 1;
  return text.split("\n").reduce((sum, line) => {
    const used = LONG_WORD.test(line) ? width * FILLED : width;
    return sum + Math.max(1, Math.ceil(textWidth(line) / used));
  }, 0);
}

/** A Latin word that goes to the next line as a whole, and what lines are filled to where there are such. */
const LONG_WORD = /[!-~]{8}/;
const FILLED = 0.8;
