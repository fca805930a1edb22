import type { LocaleName } from "../locales/types.js";
import type { CarriedAccount, MatchAccount, NotUnderstoodReason, SkippedAccount } from "./account.js";
import type { ColumnReason } from "./columns.js";
import type { Field } from "./headings.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";

/** All that the account of an import says. */
export interface ImportTexts {
  /** What a column holds, in a word. */
  fields: Record<Field, string>;
  /** What marks stand for: 全社会, 主动 … */
  marks: Record<string, string>;
  columnReasons: Record<ColumnReason, string>;
  colon: string;
  separator: string;
  stop: string;
  nothing: (source: string) => string;
  table: (table: number, name: string, place: string, rows: number, catalog: string) => string;
  noTable: (table: number, name: string) => string;
  title: (text: string) => string;
  noHeading: string;
  column: (column: string, heading: string, what: string, why: string) => string;
  kept: (key: string) => string;
  exchanged: (columns: readonly string[], headings: readonly string[], fields: readonly string[]) => string;
  carried: Record<CarriedAccount["how"], (place: string, field: string, rows: number, text: string) => string>;
  skipped: Record<SkippedAccount["why"], (place: string, rows: number, text: string) => string>;
  notUnderstood: Record<NotUnderstoodReason, (place: string, text: string) => string>;
  keptAs: (key: string) => string;
  notKept: string;
  matched: Record<MatchAccount["by"], (count: number) => string>;
  more: (count: number) => string;
}

export const importTexts: Record<LocaleName, ImportTexts> = { "zh-CN": zhCN, en };
