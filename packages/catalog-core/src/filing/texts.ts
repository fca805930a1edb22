import type { LocaleName } from "../locales/types.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";

/**
 * Why reasons were not accepted. `not-reasons`, `no-columns`, `too-many`: the whole file; the others: one of them. It
 * names no row of the standard (`no-row`, `unknown-row`), fits several (`ambiguous`), is there `twice`, is no text,
 * or is longer than 5,000 characters.
 */
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
  /** That no reason lacks. */
  complete: string;
  /**
   * That reasons lack.
   * @param count of them
   */
  incomplete(count: number): string;
  headings: { catalog: string; comparison: string; reasons: string; lacking: string };
  columns: { id: string; level1: string; level2: string; what: string; reason: string };
  /** What is less: 公开时限变长 */
  what(field: string, reason: string): string;
  /** A row whose reason lacks. */
  lacks(names: string, what: string): string;
  /**
   * What is wrong with a reason, and what to do.
   * @param code what it is
   * @param at place in the file, from 1; null where it is about the whole file
   * @param name of the row, as it is given
   */
  problem(code: ReasonProblemCode, at: number | null, name: string): string;
}

/** The words of filing packages, by language. */
export const filingTexts: Record<LocaleName, FilingTexts> = { "zh-CN": zhCN, en };
