import { unnumbered } from "../catalog/cells.js";
import { oneLine, withoutGaps } from "../catalog/text.js";
import type { CarriedAccount, NotUnderstoodReason, SkippedAccount, TableAccount } from "./account.js";
import type { Column, Mapping } from "./columns.js";
import type { Grid, GridCell } from "./grid.js";
import { filledCells, type Header } from "./header.js";
import type { Field } from "./headings.js";
import { put, type ReadRow, type RowCell, rowReader, type Tell } from "./read-row.js";

type Row = Grid["rows"][number];

/** A row read, and where it stands. */
export interface PlacedRow {
  row: ReadRow;
  at: number;
  place: string;
  own: boolean;
  /** What the page calls the row; empty where it doesn't. */
  anchor: string;
}

/** Reads the rows of one table, one after the other: what stands above a row may count for it. */
export interface RowsReader {
  /** The row as an item; null where it holds none. What it was instead stands in the account. */
  read(at: number): PlacedRow | null;
  /** A heading over the rows that follow. */
  section(cell: GridCell): void;
  end(): void;
}

/** 同上, 〃: the same as above. */
const AS_ABOVE = /^(?:同上|同前|上同|同上栏|同上一栏|[〃″＂"]|''|〞)$/;
/** A character that all of these have. */
const DITTO = /[同〃″＂"'〞←]/;
const AS_LEFT = /^(?:同左|同左栏|←)$/;
/** Fields that a cell merged over several rows may leave empty below, once its table is without spans. */
const SPANNING: ReadonlySet<Field> = new Set(["basis", "timeLimit", "body", "channels", "audience", "method", "level"]);
/** Under which heading a section's title is kept where rows have a first-level item of their own. */
export const SECTION_KEY = "分组";
/** Of a text in the account. */
const LONGEST_TOLD = 200;

export const told = (text: string): string => {
  const line = oneLine(text);
  return line.length > LONGEST_TOLD ? `${line.slice(0, LONGEST_TOLD)}…` : line;
};

export function rowsReader(grid: Grid, header: Header, { columns, own }: Mapping, account: TableAccount): RowsReader {
  const { rows } = grid;
  const data = columns.filter(({ field }) => field !== "number" && field !== "empty");
  const columnOf = (field: Field) => columns.find((column) => column.field === field)?.at ?? -1;
  const [level1, level2, items, idColumn] = (["level1", "level2", "items", "id"] as const).map(columnOf) as [
    number,
    number,
    number,
    number,
  ];
  const hasLevel3 = columnOf("level3") >= 0;
  const flat = isFlat(grid, header.end);
  const body = columnOf("body");
  const bodySpans = flat && body >= 0 && !repeats(grid, body, header.end);
  const reader = rowReader(columns, items >= 0 && isJoined(grid, items, header, columns));
  const carried = carriedAccount(grid, account);
  let previous: (RowCell | undefined)[] = [];
  let section: { cell: GridCell; title: string; used: boolean } | null = null;
  /** The row that is being read. */
  let current = 0;
  const tellOfCell: Tell = (column, text, why, kept) => tell(current, column.at, text, why, kept);

  const tell = (at: number, column: number, text: string, why: NotUnderstoodReason, kept: string | null) =>
    account.notUnderstood.push({ place: grid.place(at, column), text: told(text), why, kept });

  const endSection = () => {
    if (section && !section.used) tell(section.cell.row, section.cell.column, section.cell.text, "section", null);
    section = null;
  };

  /** The cells of a row as they count for it, with what is carried down. */
  function resolve(row: Row, at: number): (RowCell | undefined)[] {
    const cells = new Array<RowCell | undefined>(row.length);
    for (const { at: column, field, key } of data) {
      const cell = row[column] ?? null;
      // A heading whose span reaches too far is no value.
      if (cell === null || cell.row < header.end) continue;
      let { text, links } = cell;
      const isShared = column > 0 && row[column - 1] === cell;
      if (text !== "" && text.trim() === "") text = "";
      const plain = text.length <= 6 && DITTO.test(text) ? withoutGaps(text) : "";
      if (plain !== "" && (AS_ABOVE.test(plain) || AS_LEFT.test(plain))) {
        const from = AS_ABOVE.test(plain) ? previous[column] : leftOf(cells, column);
        if (from) {
          ({ text, links } = from);
          if (cell.row === at) carried.add("ditto", column, field, at, at, text);
        } else if (key === undefined) {
          tell(at, column, plain, "ditto", null);
          text = "";
        }
      } else if (cell.row < at && text !== "") carried.add("merged", column, field, cell.row, at, text);
      cells[column] = rowCell(cell, text, links, isShared);
    }
    return cells;
  }

  /** Fills what is empty in the row and stands above it. */
  function carryDown(cells: (RowCell | undefined)[], at: number): void {
    const empty = (column: number) => column >= 0 && (cells[column]?.text ?? "") === "";
    const carry = (column: number, field: Field) => {
      const from = previous[column];
      if (!from || from.text === "") return false;
      cells[column] = { text: from.text, links: NONE };
      carried.add("empty", column, field, at, at, from.text);
      return true;
    };
    const sameAbove = (column: number) => column < 0 || (previous[column]?.text ?? "") === (cells[column]?.text ?? "");
    const below = empty(level1) ? carry(level1, "level1") : false;
    if (items >= 0 && empty(items)) carry(items, "items");
    if (empty(level2) && level1 >= 0 && sameAbove(level1)) carry(level2, "level2");
    // In a table without spans a merged cell has left the places below it empty; the first-level item shows it. One
    // body may be merged over several of them.
    if (!below && bodySpans && empty(body)) carry(body, "body");
    if (!below || !flat) return;
    const bare = new Set(SPANNING);
    for (const { at: column, field } of data) if (!empty(column)) bare.delete(field);
    for (const { at: column, field } of data) if (bare.has(field)) carry(column, field);
  }

  return {
    read(at) {
      current = at;
      const row = rows[at]!;
      const isOwn = own && idColumn >= 0 && (row[idColumn]?.text.trim() ?? "") !== "";
      const cells = isOwn ? plainCells(row, data, header.end) : resolve(row, at);
      if (!data.some(({ at: column }) => (cells[column]?.text ?? "") !== "" && row[column]!.row === at)) {
        skip(account, grid, at, "", "empty");
        return null;
      }
      if (!isOwn) carryDown(cells, at);
      const read = reader.read(cells, isOwn, tellOfCell);
      if (!isOwn) {
        if (section) {
          section.used = true;
          if (read.level1 === "") read.level1 = section.title;
          else if (read.level1 !== section.title) {
            read.extra ??= {};
            put(read.extra, SECTION_KEY, section.title);
          }
        }
        // 财务信息 with nothing under it is its own second-level item.
        if (read.level2 === "" && read.level1 !== "" && !hasLevel3) read.level2 = read.level1;
        else if (read.level1 === "" && items >= 0 && level1 < 0) read.level1 = read.level2;
      }
      previous = cells;
      const place = grid.place(at, Math.max(0, level2, items));
      return { row: read, at, place, own: isOwn, anchor: grid.anchors?.[at] ?? "" };
    },
    section(cell) {
      endSection();
      section = { cell, title: withoutGaps(unnumbered(cell.text)), used: false };
      previous = [];
    },
    end: endSection,
  };
}

const NONE: readonly string[] = [];

/** Most cells count as they stand: no new object for each of them. */
function rowCell(cell: GridCell, text: string, links: readonly string[], isShared: boolean): RowCell {
  if (isShared) return { text, links, shared: true };
  return text === cell.text ? cell : { text, links };
}

function plainCells(row: Row, data: readonly Column[], from: number): (RowCell | undefined)[] {
  const cells = new Array<RowCell | undefined>(row.length);
  for (const { at: column } of data) {
    const cell = row[column] ?? null;
    if (cell !== null && cell.row >= from)
      cells[column] = rowCell(cell, cell.text, cell.links, column > 0 && row[column - 1] === cell);
  }
  return cells;
}

function leftOf(cells: readonly (RowCell | undefined)[], column: number): RowCell | undefined {
  for (let at = column - 1; at >= 0; at--) if (cells[at]) return cells[at];
  return undefined;
}

/** Has the body of the table no cell that spans rows? */
function isFlat({ rows }: Grid, from: number): boolean {
  for (let at = from; at < rows.length; at++)
    if (rows[at]!.some((cell) => cell !== null && cell.rowSpan > 1)) return false;
  return true;
}

/** Does a value of the column stand twice, one below the other? Merged cells, written without spans, never do. */
function repeats({ rows }: Grid, column: number, from: number): boolean {
  for (let at = from + 1; at < rows.length; at++) {
    const text = rows[at]![column]?.text.trim() ?? "";
    if (text !== "" && text === rows[at - 1]![column]?.text.trim()) return true;
  }
  return false;
}

/** Does one column hold 一级/二级? Its heading says so, or most of its values. */
function isJoined({ rows }: Grid, items: number, { end }: Header, columns: readonly Column[]): boolean {
  if (/[一二].{0,6}[二三]级/.test(withoutGaps(columns[items]!.heading))) return true;
  let joined = 0;
  let all = 0;
  for (let at = end; at < rows.length && all < 60; at++) {
    const cell = rows[at]![items];
    if (!cell || cell.row !== at || cell.text.trim() === "" || cell.columnSpan > 2) continue;
    all++;
    if (/[^/／][/／][^/／]/.test(cell.text)) joined++;
  }
  return joined * 2 > all;
}

/** Rows left out one after the other for the same reason are told together. */
export function skip(
  account: TableAccount,
  grid: Grid,
  at: number,
  text: string,
  why: SkippedAccount["why"],
  rows = 1,
): void {
  const last = account.skipped.at(-1);
  if (why === "empty" && last?.why === "empty") last.rows += rows;
  else account.skipped.push({ place: grid.place(at, 0), text: told(text), why, rows });
}

/** Collects what was carried down: a cell once, with the number of rows that it counts for. */
function carriedAccount(grid: Grid, account: TableAccount) {
  const open: ({ one: CarriedAccount; from: number; last: number } | undefined)[] = [];
  return {
    /** @param from the row in which a merged cell begins */
    add(how: CarriedAccount["how"], column: number, field: Field, from: number, at: number, text: string): void {
      const run = open[column];
      if (run && run.one.how === how && (how === "merged" ? run.from === from : run.last === at - 1)) {
        run.one.rows++;
        run.last = at;
        return;
      }
      const one: CarriedAccount = { place: grid.place(from, column), how, field, rows: 1, text: told(text) };
      open[column] = { one, from, last: at };
      account.carried.push(one);
    },
  };
}

const COUNT = /^[（(]?[0-9一二三四五六七八九十]{1,5}[)）.．、]?$/;

/** The one cell of a row that has text, the numbers aside; null if there are several. */
export function onlyCell(row: Row, columns: readonly Column[]): GridCell | null {
  let only: GridCell | null = null;
  for (const cell of filledCells(row)) {
    if (cell.columnSpan === 1 && columns[cell.column]?.field === "number" && COUNT.test(cell.text.trim())) continue;
    if (only) return null;
    only = cell;
  }
  return only;
}
