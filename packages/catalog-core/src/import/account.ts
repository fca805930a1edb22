import type { ColumnReason } from "./columns.js";
import type { TableKind } from "./header.js";
import type { Field } from "./headings.js";

// What an import did and did not understand, as plain JSON. Sentences are made of it in account-text.ts.

/** A column and what it was read as. */
export interface ColumnAccount {
  /** Letters of the column, as spreadsheets name it. */
  column: string;
  /** Its headings, 公开对象·全社会. */
  heading: string;
  field: Field;
  /** What a mark in it stands for. */
  marks?: string[];
  /** Under which heading it is kept in `extra`. */
  key?: string;
  by: ColumnReason;
}

/** A cell whose value counts for rows below, too. */
export interface CarriedAccount {
  /** Where the cell stands, as its grid tells it. */
  place: string;
  /** `merged`: the cell spans them; `empty`: they are empty; `ditto`: they say 同上 or 同左. */
  how: "merged" | "empty" | "ditto";
  field: Field;
  /** How many further rows. */
  rows: number;
  /** What stands in the cell. */
  text: string;
}

/** Why a text of a table was not understood. */
export type NotUnderstoodReason =
  /** The field has a closed set of values, and these words are none of them. */
  | "words"
  /** Under a heading that is marked, something else than a mark. */
  | "mark"
  /** Text in front of the first box of the channels. */
  | "before-boxes"
  /** A link in a cell that isn't where the item is published. */
  | "link"
  /** A name too long for its field. */
  | "long"
  /** A heading between rows, with no rows of its own. */
  | "section"
  /** A remark below or between the rows. */
  | "remark"
  /** 同上 with nothing above. */
  | "ditto"
  /** A deadline that names no day. */
  | "deadline"
  /** A table of items taken out, or of deadlines, without a catalog. */
  | "no-catalog"
  /** A row with text where the table has no column. */
  | "outside";

/** A text of a table that was not understood, and what became of it. */
export interface NotUnderstoodAccount {
  /** Where it stands, as its grid tells it. */
  place: string;
  /** On one line, and shortened. */
  text: string;
  why: NotUnderstoodReason;
  /** Heading in `extra` under which the text is kept; null if the catalog doesn't have it. */
  kept: string | null;
}

/** Rows that hold no item. */
export interface SkippedAccount {
  /** Where the first of them begins, as its grid tells it. */
  place: string;
  text: string;
  /** `empty`; `header`: the headings once more, as on each printed page; `total`: 合计 and the like. */
  why: "empty" | "header" | "total";
  /** How many rows, one after the other. */
  rows: number;
}

/** The id that a row was given, and how it was found in the standard. */
export interface MatchAccount {
  /** Where the row stands, as its grid tells it. */
  place: string;
  id: string;
  /**
   * `id`: the table says it; `names`: both names; `level2`: the second alone; `wording`: another known name; `new`: the
   * standard has no such row, and the id was made.
   */
  by: "id" | "names" | "level2" | "wording" | "new";
}

/** How one table of a file was read. */
export interface TableAccount {
  /** Which table of the file, from 1. */
  table: number;
  /** Name of its sheet or its caption. */
  name: string;
  /** First cell of its header. */
  place: string;
  /** `none` where it is no table of a catalog. */
  kind: TableKind | "none";
  /** Id of the catalog it went to. */
  catalog: string | null;
  /** Lines above it, and what they were taken for. */
  above: { text: string; as: "title" | "facts" | "none" }[];
  columns: ColumnAccount[];
  /** Pairs of columns whose headings stood over each other's values; `fields` is what the values say they are. */
  exchanged: { columns: [string, string]; headings: [string, string]; fields: [Field, Field] }[];
  carried: CarriedAccount[];
  notUnderstood: NotUnderstoodAccount[];
  skipped: SkippedAccount[];
  /** Rows read. */
  rows: number;
  matched: MatchAccount[];
}

/** What was read as what, and what wasn't. */
export interface ImportAccount {
  /** File, address or page. */
  source: string;
  tables: TableAccount[];
}
