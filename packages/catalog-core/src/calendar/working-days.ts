import { dayNumber, dayOfNumber, lastDayNumber } from "./day.js";
import { isKnownSpan, workingDaysUpTo } from "./working-day-table.js";

/** A day that was reckoned. */
export interface ReckonedDay {
  /** `YYYY-MM-DD`. */
  day: string;
  /** True when a day was counted whose year's holidays are not known, taking Monday to Friday for working days. */
  provisional: boolean;
}

/** A number of working days that was reckoned. */
export interface ReckonedDays {
  days: number;
  /** True when a day was counted whose year's holidays are not known, taking Monday to Friday for working days. */
  provisional: boolean;
}

/**
 * Whether a day is a working day (工作日): Monday to Friday but for holidays, and the weekend days worked in exchange
 * (调休), as the 国务院办公厅 announces them year by year under 全国年节及纪念日放假办法.
 *
 * @param day `YYYY-MM-DD`
 * @returns null when the holidays of that year are not known: not announced yet, or before the data begins
 * @throws RangeError when `day` is not a day of the calendar in that form
 */
export function isWorkingDay(day: string): boolean | null {
  const number = dayNumber(day);
  return isKnownSpan(number, number) ? workingDaysUpTo(number) > workingDaysUpTo(number - 1) : null;
}

/**
 * The n-th working day after a day. The day itself does not count, worked or not (民法典 art. 201: 开始的当日不计入).
 *
 * The last days of December in the last known year can still change: the next year's notice, when it comes, may move
 * a working day there (as on 2007-12-29 and 2018-12-31). They are given as announced, not as provisional.
 *
 * @param day `YYYY-MM-DD`
 * @param n working days, whole and not negative; 0 gives `day` itself
 * @throws RangeError when `day` or `n` is none of these, or the result would lie after 9999-12-31
 */
export function addWorkingDays(day: string, n: number): ReckonedDay {
  const start = dayNumber(day);
  if (!Number.isSafeInteger(n) || n < 0) {
    throw new RangeError(`A number of working days to add must be whole and not negative, but this is ${n}.`);
  }
  const wanted = workingDaysUpTo(start) + n;
  if (wanted > workingDaysUpTo(lastDayNumber)) {
    throw new RangeError(`${n} working days after ${day} is later than 9999-12-31, the last day there is.`);
  }
  // The count grows by one a day at most, so that going on by as many days as are lacking never passes the one.
  let at = start;
  for (let lacking = n; lacking > 0; lacking = wanted - workingDaysUpTo(at)) at += lacking;
  return { day: dayOfNumber(at), provisional: !isKnownSpan(start + 1, at) };
}

/**
 * The number of working days after `from`, up to and including `to`; negative, and counted the same way from the
 * earlier day, when `to` is the earlier. The end of December in the last known year is taken as in
 * {@link addWorkingDays}.
 *
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`
 * @throws RangeError when one of them is not a day of the calendar in that form
 */
export function workingDaysBetween(from: string, to: string): ReckonedDays {
  const start = dayNumber(from);
  const end = dayNumber(to);
  return {
    days: workingDaysUpTo(end) - workingDaysUpTo(start),
    provisional: !isKnownSpan(Math.min(start, end) + 1, Math.max(start, end)),
  };
}
