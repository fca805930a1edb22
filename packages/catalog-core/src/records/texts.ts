import type { LocaleName } from "../locales/types.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";
import type { RecordField, RecordProblemCode } from "./types.js";

/** Where a problem of a register is, and what stands there. */
export interface ProblemPlace {
  row: number | null;
  column: string | null;
  /** Of a document number that is there twice: the number, and after a line break the first row. */
  value: string;
}

/** What registers of documents say in one language. */
export interface RegisterTexts {
  problem(code: RecordProblemCode, place: ProblemPlace): string;
  /** Names of the fields; in Chinese the official headings. */
  fields: Record<RecordField, string>;
  /** How each field is filled in, for the template. */
  hints: Record<RecordField, string>;
  /** What stands before the hints. */
  hint: string;
  template: string;
  report: ReportTexts;
}

/** What the report on a register says by itself. */
export interface ReportTexts {
  title: string;
  day: string;
  documents: string;
  findings: string;
  problems: string;
  /** Nothing was found. */
  clean: string;
  /** Findings beyond those that a report lists. */
  more(count: number): string;
  columns: { mark: string; row: string; name: string; number: string; message: string; fix: string; duties: string };
  years: {
    title: string;
    /** What the notice asks. */
    duty: string;
    year: string;
    documents: string;
    proactive: string;
    onRequest: string;
    withheld: string;
    undetermined: string;
    /** Those on request and withheld. */
    nonPublic: string;
    change: string;
    /** A count with its share of all, from 0 to 1. */
    share(count: number, share: number): string;
    trends: Record<"fewer" | "not-fewer" | "unknown", string>;
  };
  madeBy(version: string): string;
}

export const registerTexts: Record<LocaleName, RegisterTexts> = { "zh-CN": zhCN, en };
