import { dayNumber } from "./day.js";
import { departures, knownYears } from "./holidays.data.js";

interface Table {
  /** Numbers of the first and last day whose holidays are known. */
  first: number;
  last: number;
  /** For each of these days: working days up to and including it, less the weekdays up to and including it. */
  shifts: Int16Array;
}

let table: Table | null = null;

// Built on first use: most pages that load this never ask for a deadline.
function knownDays(): Table {
  table ??= buildTable();
  return table;
}

function buildTable(): Table {
  const first = dayNumber(`${knownYears.first}-01-01`);
  const last = dayNumber(`${knownYears.last}-12-31`);
  const shifts = new Int16Array(last - first + 1);
  for (const [year, runs] of Object.entries(departures)) {
    let at = dayNumber(`${year}-01-01`);
    for (const [i, length] of runs.entries()) {
      const to = at + length;
      if (i % 2 === 1) for (; at < to; at++) shifts[at - first] = isWeekday(at) ? -1 : 1;
      at = to;
    }
  }
  for (let i = 1; i < shifts.length; i++) shifts[i]! += shifts[i - 1]!;
  return { first, last, shifts };
}

/** Day 1 is a Monday. */
const isWeekday = (number: number): boolean => (number - 1) % 7 < 5;

/** Mondays to Fridays up to and including a day. */
function weekdaysUpTo(number: number): number {
  return Math.floor(number / 7) * 5 + Math.min(number % 7, 5);
}

/** Working days from year 1 up to and including a day, taking Monday to Friday for every year that is not known. */
export function workingDaysUpTo(number: number): number {
  const { first, last, shifts } = knownDays();
  if (number < first) return weekdaysUpTo(number);
  return weekdaysUpTo(number) + shifts[Math.min(number, last) - first]!;
}

/** Whether the holidays of every day from one number to another are known; nothing is unknown of an empty span. */
export function isKnownSpan(from: number, to: number): boolean {
  const { first, last } = knownDays();
  return from > to || (from >= first && to <= last);
}
