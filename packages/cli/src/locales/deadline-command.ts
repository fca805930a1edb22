/** All that `mulu deadline` says by itself. */
export interface DeadlineCommandTexts {
  help: {
    summary: string;
    description: string;
    usage: string;
    day: string;
    days: string;
    format: string;
    now: string;
    after: string;
  };
  /** What is no day of the calendar. */
  day: (value: string) => string;
  /** What is no whole number of working days. */
  days: (value: string) => string;
  /** A result beyond the calendar. */
  tooFar: string;
  weekdays: readonly [string, string, string, string, string, string, string];
  formed: (day: string, weekday: string) => string;
  due: (day: string, weekday: string, days: number) => string;
  /** @param days of the calendar from the judged day on: negative once it is over */
  left: (days: number, workingDays: number, today: string) => string;
  provisional: (year: number) => string;
  basis: (days: number, source: string) => string;
}
