import { withoutGaps } from "../catalog/text.js";
import { meaningOf } from "../catalog/time-limit.js";
import type { Catalog } from "../catalog/types.js";
import type { ImportAccount, TableAccount } from "./account.js";
import { checkValues } from "./check-values.js";
import { type Mapping, mapColumns } from "./columns.js";
import { type Draft, finish, type ReadOptions } from "./draft.js";
import { type Facts, isTitle, readFacts } from "./facts.js";
import type { Grid, GridCell } from "./grid.js";
import { filledCells, type Header, headerAt, kindOfHeader, sameHeader } from "./header.js";
import { checkRow } from "./limits.js";
import type { Naming } from "./naming.js";
import { columnLetters } from "./place.js";
import { onlyCell, type RowsReader, rowsReader, skip, told } from "./rows.js";
import { readDeadline, readRemoved } from "./side-tables.js";

/** The catalogs of a file, and an account of how they were read. */
export interface ImportResult {
  /** In the order in which they stand in the file; none if no table was known for a catalog. */
  catalogs: Catalog[];
  /** As sentences: `accountText`. */
  account: ImportAccount;
}

/** A table under way. */
interface Table {
  header: Header;
  mapping: Mapping;
  account: TableAccount;
  draft: Draft | null;
  rows: RowsReader | null;
  /** File, for errors. */
  source: string;
}

/** Rows that are looked through for a header that a heading may belong to. */
const AHEAD = 6;

/**
 * Turns the tables of a file into catalogs, and tells what was read as what.
 *
 * @throws ImportError when a table holds more than a catalog may
 */
export function readGrids(grids: readonly Grid[], options: ReadOptions, naming: Naming): ImportResult {
  const account: ImportAccount = { source: options.source, tables: [] };
  const drafts: Draft[] = [];
  let before: Table | null = null;
  grids.forEach((grid, index) => {
    before = readGrid(grid, index + 1, drafts, account, before) ?? before;
  });
  const used = new Set<string>();
  return { catalogs: drafts.map((draft) => finish(draft, options, naming, drafts.length === 1, used)), account };
}

/** Reads one grid. The last table in it is given back, for grids that only go on. */
function readGrid(
  grid: Grid,
  number: number,
  drafts: Draft[],
  account: ImportAccount,
  before: Table | null,
): Table | null {
  const { rows } = grid;
  let table: Table | null = null;
  /** Lines that belong to the next table. */
  let above: string[] = linesAbove(grid);

  const start = (header: Header, mapping: Mapping, place: string): Table => {
    table?.rows?.end();
    table = { ...startTable(grid, number, header, mapping, place, above, drafts), source: account.source };
    account.tables.push(table.account);
    above = [];
    return table;
  };

  if (before && goesOn(grid, before)) {
    const header = { ...before.header, top: 0, end: 0 };
    above = [];
    start(header, before.mapping, grid.place(0, 0));
  }

  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const current = table as Table | null;
    if (current && isOwnRow(current, row)) {
      readEntry(grid, at, current);
      continue;
    }
    const filled = filledCells(row);
    if (filled.length === 0) {
      if (current) skip(current.account, grid, at, "", "empty");
      continue;
    }
    const header = headerAt(grid, at);
    if (header) {
      if (current && sameHeader(current.header, header) && above.length === 0)
        skip(current.account, grid, at, told(filled.map(({ text }) => text).join(" ")), "header", header.end - at);
      else start(header, mapTable(grid, header), grid.place(at, 0));
      at = header.end - 1;
      continue;
    }
    if (!current || isHeading(grid, at, current, filled)) {
      above.push(...filled.map(({ text }) => text));
      continue;
    }
    // A title, and rows below it with no header of their own: the columns are the same.
    if (above.length > 0) start({ ...current.header, top: at, end: at }, current.mapping, grid.place(at, 0));
    readTableRow(grid, at, table!, filled);
  }
  (table as Table | null)?.rows?.end();
  if (!table) account.tables.push({ ...newAccount(grid, number, "none", grid.place(0, 0)), above: none(above) });
  return table;
}

const none = (lines: readonly string[]): TableAccount["above"] =>
  lines.map((text) => ({ text: told(text), as: "none" }));

/** Names that say nothing: of sheets, and of our own exports. */
const GENERIC = /^(?:sheet|工作表|表|table|表格)[\s-]{0,3}[0-9]{0,4}$|^(?:目录|已调出事项|时限要求)$/i;

function linesAbove({ name, before }: Grid): string[] {
  return [...(name === "" || GENERIC.test(name.trim()) ? [] : [name]), ...before];
}

function newAccount(grid: Grid, table: number, kind: TableAccount["kind"], place: string): TableAccount {
  return {
    table,
    name: grid.name,
    place,
    kind,
    catalog: null,
    above: [],
    columns: [],
    exchanged: [],
    carried: [],
    notUnderstood: [],
    skipped: [],
    rows: 0,
    matched: [],
  };
}

/** The columns of a table, by their headings and then by their values. */
function mapTable(grid: Grid, header: Header): Mapping & { exchanges?: TableAccount["exchanged"] } {
  const mapping = mapColumns(header);
  if (header.kind !== "entries") return mapping;
  const exchanges = checkValues(grid, mapping.columns, header.end, mapping.own).map((one) => ({
    ...one,
    columns: one.columns.map(columnLetters) as [string, string],
  }));
  return { ...mapping, exchanges };
}

function startTable(
  grid: Grid,
  number: number,
  header: Header,
  mapping: Mapping & { exchanges?: TableAccount["exchanged"] },
  place: string,
  above: readonly string[],
  drafts: Draft[],
): Omit<Table, "source"> {
  const account = newAccount(grid, number, header.kind, place);
  account.exchanged = mapping.exchanges ?? [];
  account.columns = mapping.columns.flatMap(({ at, heading, field, marks, key, by }) =>
    field === "empty"
      ? []
      : [{ column: columnLetters(at), heading, field, ...(marks && { marks }), ...(key !== undefined && { key }), by }],
  );
  let draft = drafts.at(-1) ?? null;
  if (header.kind === "entries") {
    const { facts, lines } = readFacts(above, mapping.own);
    account.above = lines.map(({ text, as }) => ({ text: told(text), as }));
    if (draft === null || isOther(draft, facts, mapping.own)) {
      draft = { facts, own: mapping.own, rows: [], removed: [], deadlines: [], tables: [] };
      drafts.push(draft);
    }
  } else account.above = none(above);
  draft?.tables.push(account);
  return {
    header,
    mapping,
    account,
    draft,
    rows: header.kind === "entries" ? rowsReader(grid, header, mapping, account) : null,
  };
}

/** Do the lines above a table say that it is another catalog than the one before? */
function isOther(draft: Draft, facts: Facts, own: boolean): boolean {
  if (own !== draft.own) return true;
  if (own && facts.id !== draft.facts.id) return facts.id !== "";
  return facts.title !== "" && withoutGaps(facts.title) !== withoutGaps(draft.facts.title);
}

/** A row of our own export with its id: nothing in it is taken for a heading or a remark. */
function isOwnRow({ mapping, header }: Table, row: Grid["rows"][number]): boolean {
  if (!mapping.own || header.kind !== "entries") return false;
  const column = mapping.columns.find(({ field }) => field === "id")!;
  const id = row[column.at];
  return id !== null && id !== undefined && id.columnSpan === 1 && /^[a-z0-9.-]{1,100}$/.test(id.text.trim());
}

/** A title row, or a line that leads to the header of the next table. */
function isHeading(grid: Grid, at: number, table: Table, filled: readonly GridCell[]): boolean {
  if (table.header.kind === "entries") {
    const cell = onlyCell(grid.rows[at]!, table.mapping.columns);
    if (cell && isWide(grid, cell, table) && isTitle(cell.text)) return true;
  }
  if (filled.length > 2) return false;
  // Rows of these tables may hold as little as a heading does: an empty row, or its width, tells it from them.
  const apart = at === 0 || filledCells(grid.rows[at - 1]!).length === 0 || filled[0]!.columnSpan > 1;
  if (table.header.kind !== "entries" && !apart) return false;
  for (let ahead = at + 1; ahead < Math.min(grid.rows.length, at + AHEAD); ahead++) {
    const row = grid.rows[ahead]!;
    if (kindOfHeader(row))
      return (
        !sameHeader(table.header, headerAt(grid, ahead) ?? table.header) || filled.some(({ text }) => isTitle(text))
      );
    if (filledCells(row).length > 2) return false;
  }
  return false;
}

/** Does the cell span the table, or stand alone where a table without spans has its first cell? */
function isWide(grid: Grid, cell: GridCell, { mapping, header }: Table): boolean {
  const width = grid.rows[0]?.length ?? 0;
  if (cell.columnSpan >= Math.max(2, Math.ceil(width * 0.6))) return true;
  if (cell.rowSpan > 1 || cell.columnSpan > 2) return false;
  const level = mapping.columns.find(({ field }) => field === "level1" || field === "items")?.at ?? 0;
  return cell.row >= header.end && cell.column <= level;
}

const TOTAL = /^(?:合计|总计|小计|共计|总数)[:：0-9（(条项个]{0,3}/;
const REMARK = /^(?:注|备注|说明|填表说明|填报说明|附注|填表人|填报人|审核人|联系人|制表人)[0-9]?[:：.．、]/;

function readTableRow(grid: Grid, at: number, table: Table, filled: readonly GridCell[]): void {
  const { header, mapping, account, draft } = table;
  const row = grid.rows[at]!;
  if (header.kind === "removed") {
    const one = readRemoved(grid, at, mapping.columns, draft?.removed.at(-1), draft?.own ?? false, account);
    if (!one || keepApart(grid, at, table, filled)) return;
    draft!.removed.push(one);
    account.rows++;
    return;
  }
  if (header.kind === "deadlines") {
    if (keepApart(grid, at, table, filled)) return;
    const one = readDeadline(grid, at, account);
    if (one) {
      draft!.deadlines.push(one);
      account.rows++;
    }
    return;
  }
  const text = withoutGaps(filled[0]!.text);
  const only = onlyCell(row, mapping.columns);
  if (TOTAL.test(text) && filled.length <= 4) {
    skip(account, grid, at, filled.map((cell) => cell.text).join(" "), "total");
    return;
  }
  if (
    only &&
    only.row === at &&
    (REMARK.test(withoutGaps(only.text)) || (isWide(grid, only, table) && only.text.length > 60))
  ) {
    account.notUnderstood.push({
      place: grid.place(at, only.column),
      text: told(only.text),
      why: "remark",
      kept: null,
    });
    return;
  }
  if (only && only.row === at && isWide(grid, only, table)) {
    table.rows!.section(only);
    return;
  }
  readEntry(grid, at, table);
}

function readEntry(grid: Grid, at: number, table: Table): void {
  const placed = table.rows!.read(at);
  if (!placed) return;
  checkRow(placed.row, table.source, () => placeOfLongest(grid, at));
  table.draft!.rows.push({ placed, table: table.account });
  table.account.rows++;
}

function placeOfLongest({ rows, place }: Grid, at: number): string {
  const lengths = rows[at]!.map((cell) => cell?.text.length ?? 0);
  return place(at, lengths.indexOf(Math.max(...lengths)));
}

/** Tells of a row of a table that belongs to no catalog. */
function keepApart(grid: Grid, at: number, { draft, account }: Table, filled: readonly GridCell[]): boolean {
  if (draft) return false;
  const text = told(filled.map((cell) => cell.text).join("　"));
  account.notUnderstood.push({ place: grid.place(at, 0), text, why: "no-catalog", kept: null });
  return true;
}

/** A table that goes on in the next grid, as on the pages of a document: as wide, no header, and values that fit. */
function goesOn(grid: Grid, { header, mapping }: Table): boolean {
  const width = grid.rows[0]?.length ?? 0;
  if (header.kind !== "entries" || width < 5 || width !== header.paths.length) return false;
  for (let at = 0; at < grid.rows.length; at++) if (headerAt(grid, at)) return false;
  const limit = mapping.columns.find(({ field }) => field === "timeLimit");
  if (!limit) return false;
  const texts = grid.rows.slice(0, 50).flatMap((row) => row[limit.at]?.text.trim() || []);
  return texts.length > 0 && texts.filter((text) => meaningOf(text) !== null).length * 2 >= texts.length;
}
