// Days are `YYYY-MM-DD` strings and whole numbers; no Date object, so no time zone can move one.

/** Days of a common year before each month, and of the whole year. */
const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Number of the last day there is, `9999-12-31`; the first, `0001-01-01`, is number 1. */
export const lastDayNumber = 3_652_059;

/** Whether a year of the Gregorian calendar has a 29 February. */
export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** @param month 1 to 13, of which the last is the end of the year */
function daysBeforeMonth(year: number, month: number): number {
  return daysBefore[month - 1]! + (month > 2 && isLeapYear(year) ? 1 : 0);
}

function daysBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400);
}

/**
 * A day from its parts, or null when the calendar has no such day (30 February, month 13, half a day).
 *
 * @param year 1 to 9999
 * @param month 1 to 12
 * @param date day of the month, from 1
 * @returns `YYYY-MM-DD`
 */
export function toDay(year: number, month: number, date: number): string | null {
  if (!isDate(year, month, date)) return null;
  return `${String(year).padStart(4, "0")}-${month < 10 ? "0" : ""}${month}-${date < 10 ? "0" : ""}${date}`;
}

function isDate(year: number, month: number, date: number): boolean {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(date)) return false;
  if (year < 1 || year > 9999 || month < 1 || month > 12) return false;
  return date >= 1 && date <= daysBeforeMonth(year, month + 1) - daysBeforeMonth(year, month);
}

/** The number of a day, or null when the text is not a day of the calendar in the form `YYYY-MM-DD`. */
function numberOf(day: string): number | null {
  // Callers without types: a list of one day would pass for the day, were it turned into text.
  if (typeof day !== "string" || !dayPattern.test(day)) return null;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  const date = Number(day.slice(8));
  if (!isDate(year, month, date)) return null;
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + date;
}

/** Whether a text is a day of the calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return numberOf(text) !== null;
}

/**
 * The number of a day, counted from `0001-01-01` = 1 (a Monday); the difference of two is the days between them.
 *
 * @param day `YYYY-MM-DD`
 * @throws RangeError when `day` is not a day of the calendar in that form
 */
export function dayNumber(day: string): number {
  const number = numberOf(day);
  if (number !== null) return number;
  const got = typeof day === "string" ? JSON.stringify(day.slice(0, 40)) : `a value of type ${typeof day}`;
  throw new RangeError(`A day must exist and be written YYYY-MM-DD, but this is ${got}.`);
}

/**
 * The day with a number; the inverse of {@link dayNumber}.
 *
 * @param number whole, 1 to 3652059 (`9999-12-31`)
 * @returns `YYYY-MM-DD`
 * @throws RangeError when no day from year 1 to 9999 has that number
 */
export function dayOfNumber(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > lastDayNumber) {
    throw new RangeError(`A day number must be whole and from 1 to ${lastDayNumber}, but this is ${number}.`);
  }
  // 365.2425 is the mean length of a year: the estimate is off by one at most.
  let year = Math.floor(number / 365.2425) + 1;
  if (daysBeforeYear(year) >= number) year--;
  else if (daysBeforeYear(year + 1) < number) year++;
  const ofYear = number - daysBeforeYear(year);
  // No month is longer than 31 days: this is the month, or one before it.
  let month = Math.ceil(ofYear / 31);
  while (ofYear > daysBeforeMonth(year, month + 1)) month++;
  return toDay(year, month, ofYear - daysBeforeMonth(year, month))!;
}
