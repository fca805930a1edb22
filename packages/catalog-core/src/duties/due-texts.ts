import type { LocaleName } from "../locales/types.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";

/** What lists of due days say in one language, besides the duties' own words. */
export interface DueTexts {
  title: string;
  /** Label of the day that is judged for. */
  today: string;
  /** Label of the span of days. */
  span: string;
  /** Two days, both counted in. */
  days(from: string, to: string): string;
  /** Headings; `over` in place of `left` once the day is past. */
  columns: {
    state: string;
    due: string;
    left: string;
    over: string;
    who: string;
    asks: string;
    covers: string;
    source: string;
    doneOn: string;
    note: string;
    id: string;
  };
  states: Record<"overdue" | "open" | "done" | "late", string>;
  /** The year that is reported on, or the two that may be meant. */
  covers(years: readonly number[]): string;
  /** Stands before why a year isn't certain. */
  remark: string;
  /** Why the year of a report isn't certain. */
  unclear: string;
  /** What is due, and of which year. */
  asks(asks: string, covers: string): string;
  /** An event that is done. */
  doneEvent(asks: string): string;
  /**
   * That something is done.
   * @param day `YYYY-MM-DD`
   */
  doneOn(day: string): string;
  /** Between a label and what it is for. */
  colon: string;
  /**
   * What a reminder says.
   * @param days before the last day; 0 on it
   * @param asks what is due
   */
  reminder(days: number, asks: string): string;
}

/** The words of lists of due days, by language. */
export const dueTexts: Record<LocaleName, DueTexts> = { "zh-CN": zhCN, en };
