import type { LocaleName } from "../locales/types.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";

export type ReasonProblemCode =
  | "not-reasons"
  | "no-columns"
  | "too-many"
  | "no-row"
  | "unknown-row"
  | "ambiguous"
  | "twice"
  | "no-text"
  | "too-long";

/** All that a filing package says in one language; writers of documents use it, too. */
export interface FilingTexts {
  title: string;
  complete: string;
  /** @param count of the reasons that lack */
  incomplete(count: number): string;
  headings: { catalog: string; comparison: string; reasons: string; lacking: string };
  columns: { id: string; level1: string; level2: string; what: string; reason: string };
  /** What is less: 公开时限变长 */
  what(field: string, reason: string): string;
  /** A row whose reason lacks. */
  lacks(names: string, what: string): string;
  /** @param at place in the file from 1; @param name of the row as it is given */
  problem(code: ReasonProblemCode, at: number | null, name: string): string;
}

export const filingTexts: Record<LocaleName, FilingTexts> = { "zh-CN": zhCN, en };
