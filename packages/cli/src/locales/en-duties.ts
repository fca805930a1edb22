import type { DutiesCommandTexts } from "./duties-command.js";

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;

export const enDuties: DutiesCommandTexts = {
  help: {
    summary: "list what is due when",
    description:
      "Lists what is due in a span of time, where law, documents or the notice set a day or a period: what is overdue, what is not due yet, what is done.",
    usage: "[options]",
    from: "first day, such as 2026-01-01 (default: the first of this year)",
    to: "last day, counted in (default: the last of the year in which the span begins)",
    done: "what is noted down as done in file F (JSON)",
    covers:
      "which year the report at a year's end is on, where the notice says \"past year\": previous (the year before) or current (the year that ends); both are named if it isn't set",
    only: "only the duties with these ids, with commas between them, such as those of one's own (default: all)",
    remind: "ics only: how many days before there is a reminder, at nine in the morning (default 14,3)",
    now: "the moment from which it is judged what is overdue, such as 2026-11-23 (default: now)",
    after: `Exit codes: 0 nothing is overdue, 1 something is and isn't noted down as done, 2 bad usage or an unreadable file.

File F is written like this:
  {"done": [{"duty": "CZ-4.2b-annual", "due": "2026-12-30", "on": "2026-12-20", "note": "sent"}]}
duty is the id, due the day it was due, on the day it was done, and note may be left out; what has a period has no due.

Examples:
  mulu duties
  mulu duties --done done.json --covers current
  mulu duties --from 2026-01-01 --to 2027-12-31 --out due.ics --remind 30,7,1`,
  },
  day: (option, value) => `"${value}" after ${option} is no date; write it like 2026-11-23.`,
  span: (from, to) => `The span begins on ${from} and ends before that, on ${to}; check --from and --to.`,
  covers: (value) =>
    `"${value}" is no value for --covers; give previous (the year before) or current (the year that ends).`,
  onlyUnknown: (id) => `There is no duty "${id}", as --only has it; check its id.`,
  onlyWithoutDay: (id) => `The source of "${id}" sets neither a day nor a period; leave it out of --only.`,
  remind: (value) =>
    `"${value}" is no value for --remind; give whole numbers from 0 to 365 with commas between them, 10 at most.`,
  remindAlone: "Only the format ics has reminders; add --format ics, or leave --remind out.",
  head: (span, today) => `${span} (as of ${today})`,
  none: "Nothing is due in this span.",
  over: (days) => `${counted(days, "day")} over`,
  left: (days) => (days === 0 ? "due today" : `${counted(days, "day")} left`),
  cited: (text, id) => `${text} (${id})`,
  totals: (overdue, open, done) => `${overdue} overdue, ${open} not due yet, ${done} done.`,
  unclear: (why) =>
    `${why}. Once it is settled, set it with --covers previous (the year before) or --covers current (the year that ends).`,
  earlier: (count, from, first) =>
    `${count} more ${count === 1 ? "was" : "were"} due before ${from} and ${count === 1 ? "isn't" : "aren't"} noted down as done, the first on ${first}; see them with --from ${first}.`,
  withoutStart: (duties) => `With a period and never noted down as done, so that no day can be reckoned: ${duties}.`,
};
