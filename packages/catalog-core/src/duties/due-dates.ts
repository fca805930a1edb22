import { dayNumber, dayOfNumber, lastDayNumber } from "../calendar/day.js";
import type { Due, Duty } from "./types.js";

/** A day on which a duty falls due. */
export interface DueDate {
  /** The duty's id. */
  duty: string;
  /** `YYYY-MM-DD`, the last day. */
  due: string;
  /** The year that is reported on; two where the source can be read either way, none where it is about no year. */
  covers: readonly number[];
  /** The day that the period runs from, `YYYY-MM-DD`; null where the source itself sets the day. */
  after: string | null;
}

/** Which year a report is on that is due at a year's end: the year before (前一年), or the one that ends (当年). */
export type CoveredYear = "previous" | "current";

/** What duties don't say of themselves: how an unclear year is read, and when those with a period were met. */
export interface DueOptions {
  /**
   * The year that is meant where the source can be read either way: the notice of the 长治市教育局 (第四部分第（二）项) asks
   * by 30 December for 上一年度. Both are given if it isn't set.
   */
  covers?: CoveredYear | null;
  /** Days on which duties with a period were met, `YYYY-MM-DD`, by the duties' ids. From each the period runs anew. */
  met?: ReadonlyMap<string, readonly string[]>;
}

/**
 * The days from one to another on which duties fall due, in their order. Duties whose source sets neither day nor period
 * have none, and those with a period none before it is known when they were met.
 *
 * @param duties those to look at: `duties`, or some of them
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`, counted in
 * @throws RangeError when `from` or `to` is no day
 */
export function dueDates(duties: readonly Duty[], from: string, to: string, options: DueOptions = {}): DueDate[] {
  // Texts of days stand in the order of the days, once it is known that they are days.
  for (const day of [from, to]) dayNumber(day);
  return duties
    .flatMap(({ id, due }) => (due === undefined ? [] : datesOf(id, due, from, to, options)))
    .filter(({ due }) => due >= from && due <= to)
    .sort((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due)));
}

function datesOf(duty: string, due: Due, from: string, to: string, { covers, met }: DueOptions): DueDate[] {
  switch (due.kind) {
    case "once":
      return [{ duty, due: due.by, covers: [], after: null }];
    case "yearly": {
      const dates: DueDate[] = [];
      for (let year = Math.max(due.from, yearOf(from)); year <= yearOf(to); year++)
        dates.push({
          duty,
          due: `${String(year).padStart(4, "0")}-${due.every}`,
          covers: yearsOf(year, due.covers === "previous" ? "previous" : covers),
          after: null,
        });
      return dates;
    }
    case "cycle":
      return (met?.get(duty) ?? []).flatMap((after) => {
        const number = dayNumber(after) + due.days;
        return number > lastDayNumber ? [] : [{ duty, due: dayOfNumber(number), covers: [], after }];
      });
  }
}

function yearsOf(year: number, covers: CoveredYear | null | undefined): number[] {
  if (covers === "previous") return [year - 1];
  return covers === "current" ? [year] : [year - 1, year];
}

const yearOf = (day: string) => Number(day.slice(0, 4));
