import type { LocaleName } from "../locales/types.js";
import type { OwnProblems } from "../registers/texts.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";
import type { RecordField } from "./types.js";

/** What registers of documents say in one language, beside what all registers do. */
export interface RegisterTexts {
  /** By their codes; the other problems are worded alike for all registers. */
  problems: OwnProblems;
  /** Names of the fields; in Chinese the official headings. */
  fields: Record<RecordField, string>;
  /** How each field is filled in, for the template. */
  hints: Record<RecordField, string>;
  /** Title of the template. */
  template: string;
  /** What the report on a register says by itself. */
  report: {
    title: string;
    day: string;
    documents: string;
    columns: Record<"name" | "number", string>;
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
  };
}

/** The words of registers of documents by language: of the template, the problems and the report. */
export const registerTexts: Record<LocaleName, RegisterTexts> = { "zh-CN": zhCN, en };
