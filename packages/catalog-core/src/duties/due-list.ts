import { dayNumber, dayOfNumber } from "../calendar/day.js";
import { type CoveredYear, type DueDate, dueDates } from "./due-dates.js";
import type { Duty } from "./types.js";

/** That a duty was met, as somebody has noted it down. */
export interface DoneRecord {
  /** The duty's id. */
  duty: string;
  /** The day it was due, `YYYY-MM-DD`; null for a duty with a period, where each time counts. */
  due: string | null;
  /** The day it was met, `YYYY-MM-DD`. */
  on: string;
  /** Empty where nothing was noted. */
  note: string;
}

/** `overdue`: the day is past, and nothing says that it was done. */
export type DueState = "overdue" | "open" | "done";

/** A day on which a duty falls due, and how it stands. */
export interface DueItem extends DueDate {
  state: DueState;
  /** Days of the calendar that are left; negative once the day is past. */
  left: number;
  /** When it was met, and whether that was too late; null if it wasn't yet. */
  done: { on: string; late: boolean; note: string } | null;
}

/** The due days of a span, and how each stands on one day. */
export interface DueList {
  /** The day it is judged for, `YYYY-MM-DD`. */
  today: string;
  /** First day of the span, `YYYY-MM-DD`. */
  from: string;
  /** Last day of the span, `YYYY-MM-DD`, counted in. */
  to: string;
  /** How years that can be read either way are read; null where both are given. */
  covers: CoveredYear | null;
  /** In the order of their days. */
  items: DueItem[];
  /** Due before the span and not known to be done: how many, and the first day of them. Null where there is none. */
  earlier: { count: number; first: string } | null;
  /** Ids of duties with a period of which no time is noted down, so that no day can be reckoned. */
  withoutStart: string[];
}

/** The span of days, the day to judge for, and what is known to be done. */
export interface DueListOptions {
  /** `YYYY-MM-DD` */
  from: string;
  /** `YYYY-MM-DD`, counted in. */
  to: string;
  /** `YYYY-MM-DD`. What was done later isn't done yet on this day. */
  today: string;
  /** What was done, from `parseDone` of `./schema`. Default: nothing. */
  done?: readonly DoneRecord[];
  /** The year that is meant where the source can be read either way; both are given if it isn't set. */
  covers?: CoveredYear | null;
}

const FIRST_DAY = "0001-01-01";

/**
 * What is due in a span of days, what of it is overdue, what is done.
 *
 * @throws RangeError when a day is none
 */
export function dueList(duties: readonly Duty[], options: DueListOptions): DueList {
  const { from, to, today, covers = null } = options;
  const now = dayNumber(today);
  const { met, answers } = readDone((options.done ?? []).filter(({ on }) => on <= today));
  const itemsIn = (first: string, last: string): DueItem[] =>
    dueDates(duties, first, last, { covers, met }).map((date) => {
      const record = answers.get(keyOf(date.duty, date.due, date.after));
      const left = dayNumber(date.due) - now;
      return {
        ...date,
        state: record ? "done" : left < 0 ? "overdue" : "open",
        left,
        done: record ? { on: record.on, late: record.on > date.due, note: record.note } : null,
      };
    });
  const before = from > FIRST_DAY ? itemsIn(FIRST_DAY, dayOfNumber(dayNumber(from) - 1)) : [];
  const overdue = before.filter(({ state }) => state === "overdue");
  return {
    today,
    from,
    to,
    covers,
    items: itemsIn(from, to),
    earlier: overdue.length > 0 ? { count: overdue.length, first: overdue[0]!.due } : null,
    withoutStart: duties.filter(({ id, due }) => due?.kind === "cycle" && !met.has(id)).map(({ id }) => id),
  };
}

/** Of a duty with a period what counts is the day it runs from, else the day it is due. */
const keyOf = (duty: string, due: string | null, after: string | null) =>
  after === null ? `${duty} by ${due}` : `${duty} after ${after}`;

/** The days on which duties with a period were met, each once, and which record answers to which due day. */
function readDone(done: readonly DoneRecord[]) {
  const times = new Map<string, DoneRecord[]>();
  const answers = new Map<string, DoneRecord>();
  for (const record of [...done].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))) {
    const { duty, due, on } = record;
    if (due !== null) {
      const key = keyOf(duty, due, null);
      if (!answers.has(key)) answers.set(key, record);
      continue;
    }
    const earlier = times.get(duty) ?? [];
    const last = earlier.at(-1);
    if (last?.on === on) continue;
    if (last) answers.set(keyOf(duty, null, last.on), record);
    earlier.push(record);
    times.set(duty, earlier);
  }
  const met = new Map([...times].map(([duty, records]) => [duty, records.map(({ on }) => on)]));
  return { met, answers };
}
