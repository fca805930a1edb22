import { type AttributeName, attribute } from "../attributes/attributes.js";
import { findDate } from "./dates.js";
import type { At, AttributeFact } from "./facts.js";
import type { Line, Run } from "./line.js";
import { isDash, tidy } from "./text.js";

/** What a value was cut down to. */
export interface CutValue {
  value: string;
  raw: string;
  day: string | undefined;
  time: string | undefined;
}

// What stands behind a value on the same line and isn't part of it: font size, print, share, counters.
const JUNK =
  /(?:^|[\s\u0001【[〖（(|丨｜]{1,4})(?:字体|字号|打印|分享|浏览|点击|阅读|访问|关闭|收藏|保存|下载|责任编辑|责编|编辑|审核|校对|扫一扫|我要纠错|纠错|视力保护|背景色|繁体|大\s?中\s?小|朗读|语音)/;
// Not part of a value at its beginning or end; looked for once in a run of them.
const ENDS = /^[ |丨｜:：;；,，、【[〖]+|(?<![ |丨｜:：;；,，、【[〖])[ |丨｜:：;；,，、【[〖]+$/g;
const CLOCK = /^[0-2]?\d[:：时][0-5]?\d(?:[:：分][0-5]?\d秒?)?$/;
const LONGEST_VALUE = 500;

/** Cuts a value out of the text behind its label, by what a value of that attribute looks like. */
export function cutValue(name: AttributeName, behind: string): CutValue {
  const kind = attribute(name).value;
  const text = behind.slice(0, LONGEST_VALUE * 2);
  const raw = tidy(text);
  if (kind === "date") {
    const date = findDate(raw);
    if (date && date.start <= 3) {
      const value = raw.slice(date.start, date.end).trim();
      return { value, raw, day: date.day, time: date.time };
    }
  }
  let value = raw;
  const junk = JUNK.exec(text);
  if (junk) value = tidy(text.slice(0, junk.index));
  if (name === "contentSource" || name === "author") {
    const date = findDate(value);
    if (date) value = value.slice(0, date.start).replace(/(?:发布)?(?:时间|日期) ?$/, "");
  }
  value = value.replace(ENDS, "");
  // The bracket around label and value: [来源：县教育局]
  if (/[）)】\]〗]$/.test(value) && !/[（(【[〖]/.test(value)) value = value.slice(0, -1).replace(ENDS, "");
  // A clock without its day is no date.
  if (isDash(value) || (kind === "date" && CLOCK.test(value))) value = "";
  return { value: value.slice(0, LONGEST_VALUE), raw, day: undefined, time: undefined };
}

/** The reading with its date, if there is one. */
export function withDate(fact: AttributeFact, { day, time }: Partial<Pick<CutValue, "day" | "time">>): AttributeFact {
  if (day) fact.day = day;
  if (time) fact.time = time;
  return fact;
}

/** The element that the value begins in. */
export function runAt(runs: readonly Run[], from: number, text: string, to: number): At {
  let found = runs[0]!.at;
  for (const [i, run] of runs.entries()) {
    if (run.start >= to && run.start > from) break;
    const end = runs[i + 1]?.start ?? text.length;
    if (end <= from) continue;
    found = run.at;
    if (tidy(text.slice(Math.max(run.start, from), Math.min(end, to))) !== "") break;
  }
  return found;
}

/**
 * Where the value ends that begins at `from`, within `[from, to)`: when label and value stand in an element of their own,
 * what follows that element is no longer the value.
 */
export function valueEnd(line: Line, labelStart: number, from: number, to: number): number {
  const { runs, text } = line;
  if (runs.length === 1) return to;
  let first = -1;
  let labelRun = 0;
  let base = Number.POSITIVE_INFINITY;
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i]!;
    if (run.depth < base) base = run.depth;
    if (i > 0 && run.low < base) base = run.low;
    if (run.start <= labelStart) labelRun = i;
    const end = runs[i + 1]?.start ?? text.length;
    if (first < 0 && end > from && tidy(text.slice(Math.max(run.start, from), Math.min(end, to))) !== "") first = i;
  }
  if (first < 0) return to;
  const depth = runs[first]!.depth;
  if (depth <= base) return to;
  // The element that holds both label and value, or the value alone.
  const hold = first === labelRun ? runs[labelRun]!.depth : depth;
  for (let i = first + 1; i < runs.length && runs[i]!.start < to; i++) {
    if (runs[i]!.low < hold) return runs[i]!.start - 1;
  }
  return to;
}
