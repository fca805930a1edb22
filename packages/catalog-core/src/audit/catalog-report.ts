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

/** What one rule says of a row of a table, or of the whole table. */
export interface RowFinding<At, Field> {
  rule: string;
  outcome: Outcome;
  reason: string;
  severity: Severity;
  /** One sentence: what is wrong. */
  message: string;
  /** One sentence: what to do. Empty for passes. */
  fix: string;
  duties: readonly string[];
  /** Null where it is about the whole table, or the rule could not run. */
  at: At | null;
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
  catalog: { id: string; version: string; title: string; rows: number };
  findings: CatalogFinding[];
  totals: Omit<Totals, "pages" | "waived">;
}
