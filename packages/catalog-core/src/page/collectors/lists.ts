import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import { findDate } from "../dates.js";
import type { ListFact } from "../facts.js";
import { Hint } from "../hints.js";

/** A link this long in an item is a title, not a menu word. */
const TITLE = 8;

/** Collects what the lists of links look like: how many items, how many with a date, the newest. */
export function listsCollector(): CollectorOf<{ list: ListFact; links: number }> {
  let items = 0;
  const days: string[] = [];
  let links = 0;
  /** Number of the last item without a date: the date may stand in the next line. */
  let undated = -2;

  return {
    lines: Has.link | Has.digit,
    line(line) {
      const { text } = line;
      if (line.linked > 0) links++;
      if (line.hint === Hint.footer || line.inBody) return;
      const dated = (line.chars & Has.digit) !== 0;
      if (line.linked >= TITLE) {
        items++;
        const date = dated && text.length < 300 ? findDate(text) : null;
        if (date && text.length - line.linked >= 4) days.push(date.day);
        undated = date ? -2 : line.index;
      } else if (line.linked === 0 && undated === line.index - 1 && text.length <= 24) {
        const date = dated ? findDate(text) : null;
        if (date) days.push(date.day);
      }
    },
    facts() {
      days.sort();
      return { list: { items, dated: days.length, newest: days.at(-1) ?? null, oldest: days[0] ?? null }, links };
    },
  };
}
