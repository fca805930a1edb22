/** A cell of a table, at the place where its value stands. */
export interface GridCell {
  /** Its text; line breaks are kept. */
  text: string;
  /** Addresses that its links lead to, http and https only. */
  links: readonly string[];
  /** Row of its upper left corner, from 0. */
  row: number;
  /** Column of its upper left corner, from 0. */
  column: number;
  /** How many rows it covers, 1 or more. */
  rowSpan: number;
  /** How many columns it covers, 1 or more. */
  columnSpan: number;
}

/**
 * A table as rows of cells, spans written out: every place that a merged cell covers holds that same cell. A place
 * without a cell is null.
 */
export interface Grid {
  /** Name of the sheet, or caption of the table; empty if it has none. */
  name: string;
  /** Paragraphs that stand before the table (its title, when it isn't a row of it), nearest last. */
  before: readonly string[];
  /** From the top, each as long as the others. */
  rows: readonly (readonly (GridCell | null)[])[];
  /** What the page calls each row (`data-id`, else `id`), empty where it doesn't; left out where it calls none. */
  anchors?: readonly string[];
  /** Tells a person where a cell stands: `B7`, 第7行第2列 … Rows and columns count from 0. */
  place(row: number, column: number): string;
}

/** How large a table may be. */
export interface GridLimits {
  /** Places in all, those that merged cells cover among them. */
  cells: number;
  /** Columns of the widest row. */
  columns: number;
}

/** What a table may have where nothing else is asked for. */
export const defaultGridLimits: GridLimits = { cells: 4_000_000, columns: 500 };

/** Builds the rows of a grid from cells that come in reading order with their spans, as in HTML and DOCX. */
export class GridBuilder {
  private readonly rows: (GridCell | null)[][] = [];
  /** For each column, the merged cell that reaches down into it, and how many rows of it are left. */
  private readonly reaching: ({ cell: GridCell; left: number } | undefined)[] = [];
  private column = 0;
  private cells = 0;

  constructor(private readonly limits: GridLimits = defaultGridLimits) {}

  /**
   * Begins the next row. Merged cells from above that reach into it are in it from the start.
   * @throws RangeError when the table is larger than the limits allow
   */
  startRow(): void {
    this.column = 0;
    const row: (GridCell | null)[] = [];
    this.reaching.forEach((one, column) => {
      if (!one || one.left === 0) return;
      one.left--;
      row[column] = one.cell;
      this.count(1);
    });
    this.rows.push(row);
  }

  /** No cell above reaches further down: merged cells end where a section of an HTML table does. */
  startSection(): void {
    for (const one of this.reaching) if (one) one.left = 0;
  }

  /**
   * Adds a cell at the next free place of the row.
   * @param text as it stands in the cell; line breaks are kept
   * @param rowSpan rows that it covers; what is no number above 0 counts as 1
   * @param columnSpan columns that it covers, likewise
   * @param links addresses that it leads to
   * @throws RangeError when the table is larger than the limits allow
   */
  add(text: string, rowSpan = 1, columnSpan = 1, links: readonly string[] = []): void {
    if (this.rows.length === 0) this.startRow();
    const row = this.rows[this.rows.length - 1]!;
    while (row[this.column]) this.column++;
    const columns = Math.max(1, Math.trunc(columnSpan) || 1);
    if (this.column + columns > this.limits.columns) throw new RangeError("columns");
    this.count(columns);
    const cell: GridCell = {
      text,
      links,
      row: this.rows.length - 1,
      column: this.column,
      rowSpan: Math.max(1, Math.trunc(rowSpan) || 1),
      columnSpan: columns,
    };
    for (let i = 0; i < columns; i++, this.column++) {
      row[this.column] = cell;
      this.reaching[this.column] = { cell, left: cell.rowSpan - 1 };
    }
  }

  /**
   * The rows that were begun, each as long as the longest.
   * @throws RangeError when the table is larger than the limits allow
   */
  finish(): (GridCell | null)[][] {
    const width = this.rows.reduce((most, row) => Math.max(most, row.length), 0);
    this.count(width * this.rows.length - this.cells);
    return this.rows.map((row) => [...Array(width).keys()].map((i) => row[i] ?? null));
  }

  private count(more: number): void {
    this.cells += Math.max(0, more);
    if (this.cells > this.limits.cells) throw new RangeError("cells");
  }
}
