import type { LocaleName } from "../locales/types.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";
import type { Ground, RecordField, RecordProblemCode } from "./types.js";

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
  grounds: Record<Ground, string>;
}

export const registerTexts: Record<LocaleName, RegisterTexts> = { "zh-CN": zhCN, en };
