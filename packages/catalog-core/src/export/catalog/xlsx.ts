import type { BorderStyle, Cell, CellStyle, DataValidation, MergeRange, WriteSheet } from "hucre";
import { writeXlsx } from "hucre/xlsx";
import type { Catalog } from "../../catalog/types.js";
import { cellName, columnLetters } from "../../import/place.js";
import { linesIn, type PlacedCell, placedRows } from "./layout.js";
import { type FormTable, factsLine, issuerOf, type OfficialForm, officialForm } from "./official-form.js";
import type { Paper } from "./paper.js";
import { LONGEST_CELL, WorkbookError } from "./workbook-error.js";

// The one file that knows the spreadsheet library for writing.

/** How a form is laid out as a workbook. */
export interface CatalogXlsxOptions {
  /** Paper it is printed on, in landscape. Default: A3. */
  paper?: Paper;
}

/**
 * The catalog as a workbook (工作簿, XLSX) in the official form, a sheet for each table. The same bytes on every run.
 * @throws WorkbookError when a text is longer than a cell may be
 */
export function catalogToXlsx(catalog: Catalog, options: CatalogXlsxOptions = {}): Promise<Uint8Array> {
  return formToXlsx(officialForm(catalog), options);
}

/**
 * Any form as a workbook, a sheet for each table: the catalog's, a comparison's.
 * @param form its tables
 * @param options the paper
 * @throws WorkbookError when a text is longer than a cell may be
 */
export async function formToXlsx(form: OfficialForm, { paper = "a3" }: CatalogXlsxOptions = {}): Promise<Uint8Array> {
  return writeXlsx({
    sheets: form.tables.map((table, at) => sheetOf(form, table, at === 0, paper)),
    defaultFont: { name: FONT, size: 9 },
    properties: { title: form.title, creator: issuerOf(form), created: FIRST_DAY, modified: FIRST_DAY },
  });
}

/** No day of its own, so that the same catalog gives the same file. */
const FIRST_DAY = new Date(Date.UTC(1980, 0, 1));
const FONT = "宋体";
const BOLD_FONT = "黑体";

const thin = { style: "thin", color: { rgb: "808080" } } as const;
const border: BorderStyle = { top: thin, right: thin, bottom: thin, left: thin };
const provisionalBorder: BorderStyle = { ...border, left: { style: "mediumDashed", color: { rgb: "000000" } } };

const text: CellStyle = {
  font: { name: FONT, size: 9 },
  border,
  alignment: { horizontal: "left", vertical: "center", wrapText: true },
  // Text stays text when someone edits the cell.
  numFmt: "@",
};
const styles = {
  title: {
    font: { name: BOLD_FONT, size: 16 },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
  },
  facts: { font: { name: FONT, size: 10 }, alignment: { horizontal: "left", vertical: "center", wrapText: true } },
  head: {
    font: { name: BOLD_FONT, size: 9 },
    border,
    fill: { type: "pattern", pattern: "solid", fgColor: { rgb: "EEF1F5" } },
    alignment: { horizontal: "center", vertical: "center", wrapText: true },
    numFmt: "@",
  },
  start: text,
  /** At the top: the middle of many rows may lie on another page, or between two. */
  merged: { ...text, alignment: { ...text.alignment, vertical: "top" } },
  center: { ...text, alignment: { ...text.alignment, horizontal: "center" } },
  link: { ...text, font: { name: FONT, size: 9, underline: true, color: { rgb: "1D4F91" } } },
} satisfies Record<string, CellStyle>;
/** Provisional rows: hatched, with a broken line at the left, so that it is seen without colours, too. */
const provisional: CellStyle = {
  ...styles.center,
  border: provisionalBorder,
  fill: { type: "pattern", pattern: "lightUp", fgColor: { rgb: "B0B0B0" }, bgColor: { rgb: "FFFFFF" } },
};

const LINE = 13.5;
const HIGHEST_ROW = 409;
/** Units of column width for each character of the form's columns: the table then fits on A3 nearly in full size. */
const WIDTH = 1.15;
/** Chinese characters of 9, 10 and 16 points that stand in a unit. */
const ROOM = { cell: 0.57, facts: 0.5, title: 0.3 };

function sheetOf(form: OfficialForm, table: FormTable, isFirst: boolean, paper: Paper): WriteSheet {
  const width = table.columns.length;
  const all = table.columns.reduce((sum, column) => sum + (column.hidden ? 0 : column.width), 0);
  const intro = table.intro ?? (isFirst ? [form.title, factsLine(form.facts)] : [table.name]);
  const above = intro.length;
  const headings = above + table.head.length;
  const rows = placedRows(table);
  const values: (string | null)[][] = [...Array(above + rows.length)].map(() => Array(width).fill(null));
  // Most cells have the style of their column; only others are described one by one, which takes more time.
  const usual = usualStyles(table, rows);
  const merged = mergedColumn(table, rows);
  const cells = new Map<string, Partial<Cell>>();
  const merges: MergeRange[] = [];
  const heights = new Map<number, { height: number }>();

  const put = (row: number, column: number, value: string, rowSpan: number, columnSpan: number, style: CellStyle) => {
    if (value.length > LONGEST_CELL) throw new WorkbookError(`${table.name}!${cellName(row, column)}`, value.length);
    if (row >= headings && style === usual[column] && !isSpecial(value)) {
      if (value !== "") values[row]![column] = value;
    } else cells.set(`${row},${column}`, cellOf(value, style));
    if (rowSpan === 1 && columnSpan === 1) return;
    merges.push({ startRow: row, startCol: column, endRow: row + rowSpan - 1, endCol: column + columnSpan - 1 });
    // Covered places need the border, too.
    for (let down = 0; down < rowSpan; down++)
      for (let right = 0; right < columnSpan; right++)
        if ((down > 0 || right > 0) && (row < headings || style !== usual[column + right]))
          cells.set(`${row + down},${column + right}`, { value: null, type: "empty", style });
  };

  intro.forEach((line, row) => {
    put(row, 0, line, 1, width, row === 0 ? styles.title : styles.facts);
    const needed =
      row === 0 ? linesIn(line, all * WIDTH * ROOM.title) * 24 + 8 : linesIn(line, all * WIDTH * ROOM.facts) * 14 + 6;
    heights.set(row, { height: Math.min(HIGHEST_ROW, needed) });
  });
  rows.forEach((placed, at) => {
    const isHead = at < table.head.length;
    const evidence = isHead ? undefined : table.evidence?.[at - table.head.length];
    let lines = 1;
    for (const { cell, column } of placed) {
      const isNumber = column === 0 && evidence === "provisional";
      let style: CellStyle = isHead ? styles.head : column === merged ? styles.merged : styles[cell.align];
      if (isNumber) style = provisional;
      // A cell can lead to one address only.
      const link = cell.links?.length === 1 && /^https?:\/\//i.test(cell.links[0]!) ? cell.links[0] : undefined;
      put(above + at, column, cell.text, cell.rowSpan, cell.columnSpan, link === undefined ? style : styles.link);
      if (link !== undefined) cells.get(`${above + at},${column}`)!.hyperlink = { target: link };
      // A hidden text needs no height.
      if (table.columns[column]!.hidden) continue;
      let room = 0;
      for (let i = 0; i < cell.columnSpan; i++) room += table.columns[column + i]!.width;
      lines = Math.max(lines, linesIn(cell.text, room * WIDTH * ROOM.cell) / cell.rowSpan);
    }
    heights.set(above + at, { height: Math.min(HIGHEST_ROW, Math.ceil(lines * LINE + 6)) });
  });
  return {
    name: table.name,
    rows: values,
    cells,
    merges,
    columns: table.columns.map((column, at) => ({
      width: Math.round((column.width * WIDTH + 1) * 100) / 100,
      style: usual[at]!,
      ...(column.hidden && { hidden: true }),
    })),
    ...choicesOf(table, headings),
    rowDefs: heights,
    freezePane: { rows: headings },
    pageSetup: {
      paperSize: paper,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `$${above + 1}:$${headings}`,
      margins: { top: 0.6, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&C&P / &N" },
  };
}

/** Lists to choose from, in the rows below the headings. */
function choicesOf({ columns, body }: FormTable, headings: number): { dataValidations?: DataValidation[] } {
  if (body.length === 0) return {};
  const dataValidations = columns.flatMap(({ choices }, at): DataValidation[] =>
    choices === undefined
      ? []
      : [
          {
            type: "list",
            values: [...choices],
            allowBlank: true,
            showErrorMessage: true,
            range: `${columnLetters(at)}${headings + 1}:${columnLetters(at)}${headings + body.length}`,
          },
        ],
  );
  return dataValidations.length > 0 ? { dataValidations } : {};
}

/** The style that the cells of each column have where nothing is special about them. */
function usualStyles(table: FormTable, rows: readonly (readonly PlacedCell[])[]): CellStyle[] {
  const first = rows[table.head.length] ?? [];
  const merged = mergedColumn(table, rows);
  return table.columns.map((_, at) => {
    const align = first.find(({ column }) => column === at)?.cell.align ?? "start";
    return at === merged ? styles.merged : styles[align];
  });
}

/** The column whose cells are merged over several rows, if there is one. */
function mergedColumn(table: FormTable, rows: readonly (readonly PlacedCell[])[]): number | undefined {
  for (const row of rows.slice(table.head.length))
    for (const { cell, column } of row) if (cell.rowSpan > 1) return column;
  return undefined;
}

/** What the library would take for an error of a formula. */
const ERROR = /^#[A-Z/0-9_]{1,20}[!?]?$/;
/** What would be read back as another character. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g;

function isSpecial(value: string): boolean {
  return value.startsWith("#") || value.includes("_x");
}

function cellOf(value: string, style: CellStyle): Partial<Cell> {
  if (value === "") return { value: null, type: "empty", style };
  const escaped = value.replace(ESCAPE, "_x005F_");
  if (ERROR.test(value)) return { value: escaped, type: "richText", richText: [{ text: escaped }], style };
  return { value: escaped, type: "string", style };
}
