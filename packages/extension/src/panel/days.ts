import type { DeadlineView } from "../protocol/tab-state.js";

/** How a deadline stands. `days` are working days, never negative. */
export interface Standing {
  is: "late" | "overdue" | "onDay" | "dueToday" | "early" | "left";
  days: number;
}

export function standingOf({ late, published }: Pick<DeadlineView, "late" | "published">): Standing {
  const days = Math.abs(late);
  if (published !== null) return { is: late > 0 ? "late" : late === 0 ? "onDay" : "early", days };
  return { is: late > 0 ? "overdue" : late === 0 ? "dueToday" : "left", days };
}

/** How long a finding is set aside. */
export type Until = "month" | "year" | "good" | "date";

/** Last day that it holds; null for good, undefined where the chosen date is none or is past. */
export function untilDay(until: Until, today: string, date: string): string | null | undefined {
  const [year, month] = today.split("-").map(Number) as [number, number];
  switch (until) {
    case "month":
      // Day 0 of the next month is the last of this one.
      return `${today.slice(0, 8)}${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
    case "year":
      return `${today.slice(0, 4)}-12-31`;
    case "good":
      return null;
    case "date":
      return /^\d{4}-\d\d-\d\d$/.test(date) && date >= today ? date : undefined;
  }
}

const two = (number: number) => String(number).padStart(2, "0");

/** The day of a moment where the user is, `YYYY-MM-DD`. */
export function localDay(moment: Date): string {
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Day and time of an ISO moment where the user is; a text that is no moment stays as it is. */
export function localTime(at: string): string {
  const moment = new Date(at);
  if (Number.isNaN(moment.getTime())) return at;
  return `${localDay(moment)} ${two(moment.getHours())}:${two(moment.getMinutes())}`;
}
