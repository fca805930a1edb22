import type { EntryField } from "../catalog/fields.js";
import type { Outcome, Severity, Totals } from "./report.js";

/** The row of a catalog that a finding is about. */
export interface CatalogPlace {
  /** From 1, as rows are counted. */
  row: number;
  id: string;
  /** 一级事项 */
  level1: string;
  /** 二级事项 */
  level2: string;
}

/**
 * What one rule says of a row of a table, or of the whole table: of a catalog, or of a register.
 * @typeParam At how a row is named
 * @typeParam Field names of the fields
 */
export interface RowFinding<At, Field> {
  /** Id of the rule. */
  rule: string;
  outcome: Outcome;
  /** Stable within the rule. */
  reason: string;
  severity: Severity;
  /** One sentence: what is wrong. */
  message: string;
  /** One sentence: what to do. Empty for passes. */
  fix: string;
  /** Ids of the duties that it rests on, see `dutyById`. */
  duties: readonly string[];
  /** Null where it is about the whole table, or the rule could not run. */
  at: At | null;
  /** The fields that it is about; empty for passes, and where the rule could not run. */
  fields: readonly Field[];
}

/** What one rule says of a row, or of the whole catalog. */
export type CatalogFinding = RowFinding<CatalogPlace, EntryField>;

/** Report on a catalog, version 1. Other programs read it; its shape is stable. */
export interface CatalogReport {
  catalogReport: 1;
  /** Version of Mulu. */
  mulu: string;
  /** The day that it was judged for, `YYYY-MM-DD`. */
  day: string;
  /** `version` is the day that it was issued on, `YYYY-MM-DD`. */
  catalog: { id: string; version: string; title: string; rows: number };
  findings: CatalogFinding[];
  /** How many results of each outcome, listed or not. */
  totals: Omit<Totals, "pages" | "waived">;
}
