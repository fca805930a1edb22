/**
 * Why a row or the whole file could not be read. `no-records`: no rows below the headings; `too-many`: more rows than are
 * read; `not-a-register`: neither a table nor a list of objects; `version`: another one than 1; `no-name`: the row lacks
 * what it is called; `no-day`, `no-moment`, `unknown-choice`, `no-text`, `too-long`: what stands in a cell is none, or
 * longer than 5,000 characters; `twice`: an earlier row is the same.
 */
export type RegisterProblemCode =
  | "no-columns"
  | "no-records"
  | "too-many"
  | "not-a-register"
  | "version"
  | "no-name"
  | "no-day"
  | "no-moment"
  | "unknown-choice"
  | "no-text"
  | "too-long"
  | "twice";

/** What is wrong with a register, at one place. */
export interface RegisterProblem<Code extends RegisterProblemCode = RegisterProblemCode> {
  /** Row, from 1; null where it is about the whole file. */
  row: number | null;
  /** The column as spreadsheets name it, `B`, with its heading; null where it is about no single one. */
  column: string | null;
  /** Stable; the sentence is made of it. */
  code: Code;
  /** One sentence: what was left out, place, what is wrong, what to do. */
  message: string;
}

/** A register as it was read: rows with problems are left out, and told; the others can be judged all the same. */
export interface ReadRows<Row, Field extends string, Problem extends RegisterProblem = RegisterProblem> {
  /** The fields that the register has a column for, filled in or not. */
  fields: readonly Field[];
  /** The rows that could be read, in the order of the register. */
  records: Row[];
  /** One or several a row that was left out, or one about the whole file. */
  problems: Problem[];
}

/** Where a problem of a register is, and what stands there. */
export interface ProblemPlace {
  row: number | null;
  column: string | null;
  /** Of a row that is there twice: what it is known by, and after a line break the first row. */
  value: string;
}
