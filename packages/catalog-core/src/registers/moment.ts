import { dayNumber, dayOfNumber, lastDayNumber, toDay } from "../calendar/day.js";

// Moments are texts in China's time, `YYYY-MM-DD HH:mm`; one without a clock is somewhere in its day. No Date object, so
// no time zone of a machine can move one.

const DAY = 24 * 60;
const CHINA = 8 * 60;

/** Between when and when a moment lies, in minutes; the same twice where it has a clock. */
export interface Span {
  from: number;
  to: number;
}

/** Longer than any writing of a moment. */
const LONGEST = 60;
const DATE = /^(\d{4})\s{0,2}[-–—./年]\s{0,2}(\d{1,2})\s{0,2}[-–—./月]\s{0,2}(\d{1,2})(?!\d)\s{0,2}日?/;
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?!\d)/;
// Behind the day, without blanks: a weekday, a part of the day, the clock in one of its writings, a zone.
const WEEKDAY = /^\(?(?:周|星期|礼拜)[一二三四五六日天]\)?/;
const PART = /^(?:凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间|晚)/;
const CLOCK = /^T?(\d{1,2})(?:[:∶](\d{2})(?:[:∶]\d{2}(?:\.\d{1,9})?)?|[时点](?:(\d{1,2})分?|半|整)?)/i;
const ZONE = /^(?:Z|([+-])(\d{2}):?(\d{2}))$/i;

/**
 * A moment that a cell holds: 2026-11-23 15:30, 2026年11月23日15时30分, 2026/11/23 下午3点半; or a day without a clock.
 * With a zone (`Z`, `+08:00`) it is put into China's time, without one it is China's.
 * @returns `YYYY-MM-DD HH:mm` or `YYYY-MM-DD`; null for what is none, or says more than one moment
 */
export function readMoment(text: string): string | null {
  if (text.length > LONGEST) return null;
  const whole = text.normalize("NFKC").trim();
  const date = DATE.exec(whole) ?? COMPACT.exec(whole);
  const day = date && toDay(Number(date[1]), Number(date[2]), Number(date[3]));
  if (!day) return null;
  const rest = whole.slice(date[0].length).replace(/\s/g, "").replace(WEEKDAY, "");
  if (rest === "") return day;
  const part = PART.exec(rest)?.[0] ?? "";
  const clock = CLOCK.exec(rest.slice(part.length));
  if (!clock) return null;
  const hour = hourIn(part, Number(clock[1]));
  const minute = Number(clock[2] ?? clock[3] ?? (clock[0].endsWith("半") ? 30 : 0));
  if (hour === null || minute > 59 || (hour === 24 && minute > 0)) return null;
  const behind = rest.slice(part.length + clock[0].length);
  const east = behind === "" ? CHINA : zoneOf(behind);
  return east === null ? null : momentAt(dayNumber(day) * DAY + hour * 60 + minute + CHINA - east);
}

/** 下午3点 is 15; null for an hour that the part of the day can't have, or that can be two. */
function hourIn(part: string, hour: number): number | null {
  if (hour > 24) return null;
  if (part === "" || part === "上午" || part === "早上" || part === "早晨") return hour;
  if (part === "凌晨") return hour === 12 ? 0 : hour < 12 ? hour : null;
  if (part === "中午" && hour > 2) return hour >= 11 && hour < 15 ? hour : null;
  // Twelve at night may be the beginning or the end of the day.
  if (hour === 12 && part !== "下午") return null;
  return hour < 12 ? hour + 12 : hour;
}

/** Minutes east of Greenwich. */
function zoneOf(text: string): number | null {
  const match = ZONE.exec(text);
  if (!match) return null;
  if (match[1] === undefined) return 0;
  const [hours, minutes] = [Number(match[2]), Number(match[3])];
  if (hours > 14 || minutes > 59) return null;
  return (match[1] === "-" ? -1 : 1) * (hours * 60 + minutes);
}

/** The moment of a number of minutes, as `spanOf` counts them; null outside of the calendar. */
export function momentAt(minutes: number): string | null {
  const day = Math.floor(minutes / DAY);
  if (day < 1 || day > lastDayNumber) return null;
  const clock = minutes - day * DAY;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${dayOfNumber(day)} ${two(Math.floor(clock / 60))}:${two(clock % 60)}`;
}

/**
 * When a moment is, in minutes; of a day without a clock, all of the day.
 * @param moment as `readMoment` gives it
 */
export function spanOf(moment: string): Span {
  const from = dayNumber(moment.slice(0, 10)) * DAY;
  if (moment.length === 10) return { from, to: from + DAY - 1 };
  const at = from + Number(moment.slice(11, 13)) * 60 + Number(moment.slice(14, 16));
  return { from: at, to: at };
}

export const hasClock = (moment: string): boolean => moment.length > 10;

/** Is one certainly before the other? Two of which one has no clock can be on the same day either way. */
export function isBefore(one: string, other: string): boolean {
  // As they are written, moments sort like their texts.
  return hasClock(one) && hasClock(other) ? one < other : one.slice(0, 10) < other.slice(0, 10);
}

/**
 * Whether what was done came within so many hours: null where a missing clock leaves that open.
 * @param hours the limit; its last minute is still in time
 */
export function isWithin(since: string, hours: number, done: string): boolean | null {
  const [start, end] = [spanOf(since), spanOf(done)];
  if (end.to - start.from <= hours * 60) return true;
  return end.from - start.to > hours * 60 ? false : null;
}

/** The last moment of a limit: of a day without a clock, counted from the day's last minute. */
export function limitAt(since: string, hours: number): string {
  return momentAt(spanOf(since).to + hours * 60) ?? since;
}
