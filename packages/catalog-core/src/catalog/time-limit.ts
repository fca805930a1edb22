import { compact } from "../page/text.js";
import type { TimeLimit } from "./types.js";

/** What a time limit (公开时限) says. */
export type TimeLimitMeaning =
  /** So many working days (工作日) or calendar days (日, 天, 自然日) from the day that the information is formed. */
  | { kind: "working-days"; days: number }
  | { kind: "days"; days: number }
  /** At once: 即时, 及时, 实时. */
  | { kind: "at-once" }
  /** By a day of each year, `MM-DD`: 每年1月31日前. */
  | { kind: "yearly"; by: string }
  /** Every so often: 每月, 每季度, 每学期, 每年. */
  | { kind: "periodic"; months: number }
  /** For good: 长期公开, 常年公开. */
  | { kind: "lasting" };

const NUMERALS = "〇一二三四五六七八九";

const WORKING_DAYS = /([0-9]{1,3}|[一二三四五六七八九十]{1,3})个?(?:法定)?工作日/g;
const DAYS = /([0-9]{1,3}|[一二三四五六七八九十]{1,3})(?:个)?(?:自然日|日历日|天|日)(?:以内|之内|内)/;
const YEARLY = /每年(?:的)?([0-9]{1,2})月(?:([0-9]{1,2})日|底)?(?:之前|以前|前|底前)?/;
const AT_ONCE = /即时|及时|实时|随时|立即|当日|即日|第一时间/;
const LASTING = /长期|常年|永久/;
const PERIODS: readonly [RegExp, number][] = [
  [/每(?:半年|学期)|半年(?:度)?(?:公开|更新)?一?次?$/, 6],
  [/每(?:个)?季(?:度)?|按季/, 3],
  [/每(?:个)?月|按月/, 1],
  [/每(?:学)?年|按年|年度/, 12],
];

/**
 * What the text of a time limit says; null where it isn't understood.
 *
 * @param text e.g. 自信息形成或者变更之日起20个工作日内, 即时公开, 每年1月31日前
 */
export function meaningOf(text: string): TimeLimitMeaning | null {
  const plain = compact(text.normalize("NFKC")).slice(0, 300);
  const working = [...plain.matchAll(WORKING_DAYS)].map((match) => numberOf(match[1]!));
  // Several numbers: the longest is what the public must wait.
  if (working.length > 0) return { kind: "working-days", days: Math.max(...working) };
  const yearly = YEARLY.exec(plain);
  if (yearly) {
    const month = Number(yearly[1]);
    const day = yearly[2] === undefined ? (DAYS_IN[month - 1] ?? 0) : Number(yearly[2]);
    if (month >= 1 && month <= 12 && day >= 1 && day <= (DAYS_IN[month - 1] ?? 0))
      return { kind: "yearly", by: `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}` };
  }
  const days = DAYS.exec(plain);
  if (days) return { kind: "days", days: numberOf(days[1]!) };
  const period = PERIODS.find(([pattern]) => pattern.test(plain));
  if (period) return { kind: "periodic", months: period[1] };
  if (AT_ONCE.test(plain)) return { kind: "at-once" };
  return LASTING.test(plain) ? { kind: "lasting" } : null;
}

const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** 15, 十五, 二十 */
function numberOf(text: string): number {
  if (/^[0-9]/.test(text)) return Number(text);
  const [tens, ones] = text.includes("十") ? text.split("十") : ["", text];
  const digit = (one: string | undefined) => Math.max(0, NUMERALS.indexOf(one || "〇"));
  return (text.includes("十") ? (tens ? digit(tens) : 1) * 10 : 0) + digit(ones);
}

/** A time limit from its text, with its working days where the text says them. */
export function timeLimitOf(text: string): TimeLimit {
  const meaning = meaningOf(text);
  return meaning?.kind === "working-days" ? { text, workingDays: meaning.days } : { text };
}
