import { addWorkingDays, dayNumber, dayOfNumber, disclosureDeadline, knownYears } from "@mulu/catalog-core/calendar";
import { figure, inTurn, median, ratio } from "./timing.mjs";

const TERM = 20;
/** A slip of chinese-days: this Saturday was worked (国办发明电〔2005〕35号). */
const SLIP = "2005-12-31";

/** The last day to publish on, by the calendar and by chinese-days, for days of all years that both know. */
export async function benchDeadline() {
  // chinese-days makes its tables in the machine's time as it loads: west of UTC its holidays are a day early.
  const zone = process.env.TZ;
  process.env.TZ = "Asia/Shanghai";
  const { findWorkday } = (await import("chinese-days")).default;
  const days = [];
  const end = dayNumber(`${knownYears.last}-11-20`);
  for (let number = dayNumber(`${knownYears.first}-01-01`); number <= end; number += 5) days.push(dayOfNumber(number));
  console.log(
    `\nDeadlines of ${TERM} working days, from ${days.length} days of ${knownYears.first} to ${knownYears.last}`,
  );

  const spansSlip = (day) => day < SLIP && addWorkingDays(day, TERM).day >= SLIP;
  const compared = days.filter((day) => !spansSlip(day));
  const alike = compared.filter((day) => disclosureDeadline(day, TERM).due === findWorkday(TERM, day)).length;

  let sum = 0;
  const each = (work) => () => {
    for (const day of days) sum += work(day).length;
  };
  const times = inTurn(
    {
      calendar: each((day) => disclosureDeadline(day, TERM).due),
      "chinese-days": each((day) => findWorkday(TERM, day)),
    },
    { warmUp: 5, rounds: 15 },
  );
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
  if (sum === 0) throw new Error("No deadline was reckoned.");
  const perDeadline = (ms) => `${((median(ms) / days.length) * 1000).toFixed(2)} µs`;
  console.log(
    `  a deadline: calendar ${perDeadline(times.calendar)}, chinese-days ${perDeadline(times["chinese-days"])}`,
  );
  figure("deadlines alike, but for those across a slip of theirs", alike / compared.length, 1, "×", true);
  figure("chinese-days / calendar, time per deadline", ratio(times["chinese-days"], times.calendar), 100, "×", true);
}
