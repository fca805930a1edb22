import type { DeadlineCommandTexts } from "./deadline-command.js";

const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;
const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? "" : "s"}`;

export const enDeadline: DeadlineCommandTexts = {
  help: {
    summary: "the last day to publish",
    description:
      "Reckons the last day to publish from the day that information was formed or changed: in working days, that day not counted, without holidays, with the weekends that are worked instead.",
    usage: "[options] <date>",
    day: "date",
    days: "working days (default 20; other laws and regulations may set another term)",
    format: "format: text or json (default text)",
    now: "the day from which what is left is counted, such as 2026-11-23 (default today)",
    after: `Exit codes: 0 reckoned, 2 bad usage.

Examples:
  mulu deadline 2026-09-24
  mulu deadline 2026-09-24 --days 7`,
  },
  day: (value) => `"${value}" is no date; write it like 2026-11-23.`,
  days: (value) => `"${value}" is no value for --days; give a whole number from 0 to 10000.`,
  tooFar: "The result lies beyond the calendar; check the date and the number of working days.",
  weekdays,
  formed: (day, weekday) => `Formed or changed   ${day} ${weekday}`,
  due: (day, weekday, days) => `To be published by  ${day} ${weekday} (${counted(days, "working day")})`,
  left: (days, workingDays, today) =>
    days < 0
      ? `On ${today} it is ${counted(-days, "day")} late (${counted(workingDays, "working day")}).`
      : `On ${today} there are ${counted(days, "day")} left (${counted(workingDays, "working day")}).`,
  provisional: (year) =>
    `The holidays of ${year} are not announced yet, so the day is provisional; check again once they are.`,
  basis: (days, source) =>
    days === 20
      ? `By ${source}; other laws and regulations may set another term.`
      : `Reckoned with ${counted(days, "working day")}; ${source} says 20, so check what sets the other term.`,
};
