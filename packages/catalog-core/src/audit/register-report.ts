import type { RecordField, RecordProblem } from "../records/types.js";
import type { RowFinding } from "./catalog-report.js";
import type { Totals } from "./report.js";

/** The document of a register that a finding is about. */
export interface RecordPlace {
  /** As in the register, from 1. */
  row: number;
  documentName: string;
  documentNumber: string | null;
}

/** What one rule says of a document, or of the register: of a column that isn't there. */
export type RecordFinding = RowFinding<RecordPlace, RecordField>;

/**
 * How the documents of one year were disclosed; each counts once, by its day of issue, else of approval, publication or
 * drafting.
 */
export interface RegisterYear {
  year: number;
  documents: number;
  proactive: number;
  onRequest: number;
  withheld: number;
  /** Neither status is set. */
  undetermined: number;
  /**
   * Documents on request and withheld, against the year before: the notice asks that their number shrink year by year
   * (逐年压缩, part 3). `share` of all documents of the year, 0 to 1; `change` and `trend` are null for the first year, or
   * where the year before is missing.
   */
  nonPublic: { count: number; share: number; change: number | null; trend: "fewer" | "not-fewer" | null };
}

/** Report on a register of documents, version 1. Other programs read it; its shape is stable. */
export interface RegisterReport {
  registerReport: 1;
  /** Version of Mulu. */
  mulu: string;
  /** The day that it was judged for, `YYYY-MM-DD`. */
  day: string;
  /** How many could be read and were judged. */
  documents: number;
  findings: RecordFinding[];
  /** Rows that could not be read, and weren't judged. */
  problems: RecordProblem[];
  /** Years with documents, the earliest first. */
  years: RegisterYear[];
  /** How many results of each outcome. */
  totals: Omit<Totals, "pages" | "waived">;
}
