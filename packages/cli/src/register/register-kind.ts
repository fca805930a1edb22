import type { OfficialForm } from "@mulu/catalog-core/export";
import type { RecordFinding } from "@mulu/catalog-core/records";
import type { LocaleName } from "../core-types.js";
import type { Context } from "../io.js";

/** What the report on any register has. */
export interface AnyReport {
  findings: readonly Pick<RecordFinding, "rule" | "outcome" | "severity" | "message" | "fix" | "duties">[];
  /** Rows that could not be read, and what is wrong with the whole file: there the row is null. */
  problems: readonly { row: number | null; code: string; message: string }[];
}

/** A register that was read and judged. */
export interface JudgedRegister {
  report: AnyReport;
  /** Rows that were judged. */
  rows: number;
  form(): OfficialForm;
  html(): string;
  /** What the report as text says behind the findings; empty, or ends with a line break. */
  more(context: Context): string;
}

/** A kind of register: all that the commands for it do with the core. */
export interface RegisterKind {
  templateForm(locale: LocaleName): OfficialForm;
  templateJson(): string;
  /** Reads and judges what a table or a file of JSON holds. */
  judge(value: unknown, now: Date, locale: LocaleName): JudgedRegister;
}
