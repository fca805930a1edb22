import { oneLine, withoutGaps } from "../catalog/text.js";
import type { Grid, GridCell } from "./grid.js";
import { deadlineHeadings, type Field, fieldOf, groupOf, headerField, isGroup, writtenField } from "./headings.js";

/** Which of the tables of a catalog this is: 目录, 已调出事项, 时限要求. */
export type TableKind = "entries" | "removed" | "deadlines";

/** One heading of a column, from the upper to the lowest. */
export interface HeadingCell {
  cell: GridCell;
  /** On one line, without the blanks within words. */
  text: string;
  /** On one line, as it is written. */
  written: string;
}

export interface Header {
  kind: TableKind;
  /** First row of it, and the first behind it. */
  top: number;
  end: number;
  /** For each column its headings, the upper ones first. */
  paths: HeadingCell[][];
}

type Row = Grid["rows"][number];

/** Rows that a header has at most. */
const TALLEST = 3;
const LONGEST = 60;

/** The cells of a row that have text, each once. */
export function filledCells(row: Row): GridCell[] {
  const cells: GridCell[] = [];
  let last: GridCell | null = null;
  for (const cell of row) {
    if (cell !== null && cell !== last && cell.text.trim() !== "") cells.push(cell);
    last = cell;
  }
  return cells;
}

/** Does a header begin, or have its fullest row, here? */
export function kindOfHeader(row: Row | undefined): TableKind | null {
  if (row === undefined) return null;
  const fields = new Set<Field>();
  const texts: string[] = [];
  let filled = 0;
  let known = 0;
  let last: GridCell | null = null;
  for (const cell of row) {
    if (cell === null || cell === last) continue;
    last = cell;
    const { text } = cell;
    if (text === "" || text.trim() === "") continue;
    filled++;
    if (text.length > LONGEST) {
      // A header has no long texts; most rows are told from one by their second or third cell.
      if (known < 2) return null;
      continue;
    }
    texts.push(text);
    const field = headerField(text);
    // Most rows are told from a header by their first cells.
    if (field === null && known === 0 && filled === 4) return null;
    if (field === null) continue;
    known++;
    fields.add(field);
  }
  if (filled === deadlineHeadings.length && deadlineHeadings.every((name, i) => withoutGaps(texts[i] ?? "") === name))
    return "deadlines";
  const items = has(fields, "level1", "level2", "items");
  if (fields.has("movedTo") && items && !fields.has("timeLimit")) return "removed";
  const content = has(fields, "elements", "basis", "timeLimit", "body", "channels");
  // Five fields leave no doubt, whatever other columns there are.
  const enough = fields.size >= 5 || (fields.size >= 3 && known * 2 >= filled);
  return enough && items && content ? "entries" : null;
}

const has = (fields: ReadonlySet<Field>, ...wanted: Field[]) => wanted.some((field) => fields.has(field));

/** The header that has a row of headings here, with the rows above and below that belong to it; null if none does. */
export function headerAt(grid: Grid, row: number): Header | null {
  const { rows } = grid;
  // Three levels of headings: the upper row may have too few to be told by itself.
  let full = row;
  let kind = kindOfHeader(rows[row]);
  if (kind === null && startsGroups(rows[row])) {
    kind = kindOfHeader(rows[row + 1]) ?? kindOfBoth(rows, row);
    if (kind !== null) full = row + 1;
  }
  if (kind === null) return null;
  let end = full + 1;
  while (end < rows.length && end - row < TALLEST && kind === "entries" && goesOn(rows, row, end)) end++;
  return { kind, top: row, end, paths: pathsOf(rows, row, end) };
}

/** Headings over several columns, and nothing but short texts: the upper row of a header with three rows. */
function startsGroups(row: Row | undefined): boolean {
  if (row === undefined) return false;
  const cells = filledCells(row);
  return (
    cells.length >= 2 &&
    cells.every(({ text }) => text.length <= 20) &&
    cells.some((cell) => cell.columnSpan > 1 || cell.rowSpan > 1) &&
    cells.some(({ text }) => fieldOf(text) !== null)
  );
}

/** Headings of which some stand in the upper row, spanning down, and some in the lower. */
function kindOfBoth(rows: Grid["rows"], row: number): TableKind | null {
  const below = rows[row + 1];
  return below && filledCells(below).some((cell) => cell.row === row + 1) ? kindOfHeader(below) : null;
}

/** Is this row still a part of the header that begins at `top`? */
function goesOn(rows: Grid["rows"], top: number, at: number): boolean {
  const row = rows[at]!;
  const filled = filledCells(row);
  const own = filled.filter((cell) => cell.row === at);
  const reaching = filled.filter((cell) => cell.row < at && cell.row >= top);
  if (own.length === 0) return reaching.length > 0;
  if (own.some(({ text }) => text.length > LONGEST)) return false;
  // Without spans the upper heading is written again where it has none below it.
  const repeated = (cell: GridCell) => rows[at - 1]![cell.column]?.text === cell.text;
  const known = own.filter((cell) => isSubHeading(cell.text) || repeated(cell)).length;
  if (own.every(repeated)) return false;
  // Cells of the header that reach down into the row leave no doubt, if what stands between them may be headings.
  if (reaching.length > 0 && reaching.length >= own.length / 4) return known * 2 >= own.length || own.length <= 2;
  return known >= 2 && known * 5 >= own.length * 3;
}

function isSubHeading(text: string): boolean {
  const field = fieldOf(text);
  return (field !== null && field !== "number") || groupOf(withoutGaps(text)) !== null;
}

function pathsOf(rows: Grid["rows"], top: number, end: number): HeadingCell[][] {
  const width = rows[top]!.length;
  return [...Array(width).keys()].map((column) => {
    const path: HeadingCell[] = [];
    for (let row = top; row < end; row++) {
      const cell = rows[row]![column] ?? upperLeft(rows, row, column, end);
      const text = cell === null ? "" : withoutGaps(cell.text);
      if (cell !== null && text === "" && row < end - 1) {
        const group = upperLeft(rows, row, column, end);
        if (group) add(path, group);
      } else if (cell !== null && text !== "") add(path, cell);
    }
    return path;
  });
}

function add(path: HeadingCell[], cell: GridCell): void {
  const written = oneLine(cell.text);
  // Without spans a heading is repeated in each row of the header: once is enough.
  if (path.some((one) => one.cell === cell || one.written === written)) return;
  // 公开对象/全社会: both levels on one line, as tables with one row of headings have it.
  const slash = written.indexOf("/");
  const group = slash > 0 ? writtenField(written.slice(0, slash)) : null;
  const parts = group !== null && isGroup(group) ? [written.slice(0, slash), written.slice(slash + 1)] : [written];
  for (const part of parts) path.push({ cell, text: withoutGaps(part), written: part });
}

/**
 * The heading further left that stands over this column, too, in tables without spans: one that may be a group, with
 * headings of their own under each of its columns.
 */
function upperLeft(rows: Grid["rows"], row: number, column: number, end: number): GridCell | null {
  const below = (at: number) => {
    for (let lower = row + 1; lower < end; lower++) {
      const cell = rows[lower]![at];
      if (cell && cell.row > row && cell.text.trim() !== "") return true;
    }
    return false;
  };
  if (row >= end - 1 || !below(column)) return null;
  for (let at = column - 1; at >= 0; at--) {
    const cell = rows[row]![at] ?? null;
    if (cell === null || cell.text.trim() === "") continue;
    const field = fieldOf(cell.text);
    return below(at) && cell.columnSpan === 1 && (field === null || isGroup(field)) ? cell : null;
  }
  return null;
}

/** The same headings over the same columns? */
export function sameHeader(one: Header, other: Header): boolean {
  return (
    one.kind === other.kind &&
    one.paths.length === other.paths.length &&
    one.paths.every((path, i) => pathText(path) === pathText(other.paths[i]!))
  );
}

/** 公开对象·全社会 */
export const pathText = (path: readonly HeadingCell[]): string => path.map(({ text }) => text).join("·");

/** The lowest heading as it is written, on one line. */
export const leafText = (path: readonly HeadingCell[]): string => path.at(-1)?.written ?? "";
