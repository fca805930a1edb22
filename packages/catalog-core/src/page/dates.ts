import { toDay } from "../calendar/day.js";

/** A date found in a text. */
export interface FoundDate {
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:MM` or `HH:MM:SS` */
  time?: string;
  /** Where it begins in the text. */
  start: number;
  /** Where the text goes on behind it. */
  end: number;
}

// 2021-01-08 · 2023.07.01 · 2021/9/6 · 2020年8月2日, digits of either width.
const NUMERIC =
  /([12１２][0-9０-９]{3})[ \u3000]{0,2}[-－—–./年][ \u3000]{0,2}([0-9０-９]{1,2})[ \u3000]{0,2}[-－—–./月][ \u3000]{0,2}([0-9０-９]{1,2})(?![0-9０-９])(?:[ \u3000]{0,2}日)?/;
const CHINESE =
  /([一二][〇○ＯO零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/;
const COMPACT = /^(\s{0,9})([12][0-9]{3})([01][0-9])([0-3][0-9])\s{0,9}$/;
// 10:56 · 14:46:00 · 13时44分 · T08:00:00; a template's ∶ for : occurs.
const TIME = /^[\s\u3000\u0001T]{0,6}([0-2]?[0-9])[:：∶时]([0-5]?[0-9])(?![0-9])(?:[:：∶分]([0-5][0-9])?秒?)?/;

/** The value of a Chinese numeral: 〇 is written in several ways. */
function digit(character: string): number {
  return Math.max(0, " 一二三四五六七八九".indexOf(character));
}

/** The first date in a text, in any of the forms that real pages use, or null. */
export function findDate(text: string): FoundDate | null {
  const match = NUMERIC.exec(text);
  if (match) {
    const day = toDay(number(match[1]!), number(match[2]!), number(match[3]!));
    return day === null ? null : withTime(text, day, match.index, match.index + match[0].length);
  }
  if (text.includes("年")) {
    const chinese = CHINESE.exec(text);
    if (chinese) {
      const year = [...chinese[1]!].reduce((sum, one) => sum * 10 + digit(one), 0);
      const day = toDay(year, chineseNumber(chinese[2]!), chineseNumber(chinese[3]!));
      return day === null ? null : withTime(text, day, chinese.index, chinese.index + chinese[0].length);
    }
  }
  const plain = COMPACT.exec(text);
  if (!plain) return null;
  const day = toDay(Number(plain[2]), Number(plain[3]), Number(plain[4]));
  return day === null ? null : { day, start: plain[1]!.length, end: plain[1]!.length + 8 };
}

function withTime(text: string, day: string, start: number, end: number): FoundDate {
  const time = TIME.exec(text.slice(end, end + 24));
  if (!time || Number(time[1]) > 23) return { day, start, end };
  const clock = `${pad(time[1]!)}:${pad(time[2]!)}${time[3] ? `:${time[3]}` : ""}`;
  return { day, time: clock, start, end: end + time[0].length };
}

/** Digits of either width. */
function number(digits: string): number {
  return Number(digits) || Number(digits.normalize("NFKC"));
}

/** 十二 → 12, 二十 → 20, 三十一 → 31. */
function chineseNumber(text: string): number {
  const at = text.indexOf("十");
  if (at < 0) return digit(text);
  return (at === 0 ? 1 : digit(text[0]!)) * 10 + digit(text.slice(at + 1));
}

function pad(digits: string): string {
  return digits.padStart(2, "0");
}
