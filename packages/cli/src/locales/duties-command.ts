/** All that `mulu duties` says by itself. */
export interface DutiesCommandTexts {
  help: {
    summary: string;
    description: string;
    usage: string;
    from: string;
    to: string;
    done: string;
    covers: string;
    only: string;
    remind: string;
    now: string;
    after: string;
  };
  /** What is no day of the calendar. */
  day: (option: string, value: string) => string;
  /** A span that ends before it begins. */
  span: (from: string, to: string) => string;
  covers: (value: string) => string;
  onlyUnknown: (id: string) => string;
  /** A duty whose source sets neither day nor period. */
  onlyWithoutDay: (id: string) => string;
  remind: (value: string) => string;
  /** `--remind` for what has no reminders. */
  remindAlone: string;
  head: (span: string, today: string) => string;
  none: string;
  over: (days: number) => string;
  left: (days: number) => string;
  /** A text with the duty's id behind it. */
  cited: (text: string, id: string) => string;
  totals: (overdue: number, open: number, done: number) => string;
  /** @param why the year isn't certain */
  unclear: (why: string) => string;
  earlier: (count: number, from: string, first: string) => string;
  withoutStart: (duties: string) => string;
}
