import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import { findDate } from "../dates.js";
import type { ListFact } from "../facts.js";
import { Hint } from "../hints.js";
import type { Line } from "../line.js";

/** A link this long in an item is a title, not a menu word. */
const TITLE = 8;
/** Entries with a date that are built alike, and how near one of them is, where the date of another is missing. */
const ALIKE = 3;
const NEAR = 3;

/** Collects what the lists of links look like: how many items, how many with a date, the newest. */
export function listsCollector(): CollectorOf<{ list: ListFact; links: number }> {
  let items = 0;
  const days: string[] = [];
  let links = 0;
  /** The last item, if it has no date: that may stand in the next line. */
  let open: Line | null = null;
  /** Number of the last line that is a date: it may be that of the next item, too. */
  let dateLine = -2;
  const undated: Line[] = [];
  /** Numbers of the items with a date, by how they are built. */
  const alike = new Map<string, number[]>();

  const built = ({ block, depth }: Line) => `${block}${depth}`;

  function add(item: Line, day: string): void {
    days.push(day);
    const key = built(item);
    const list = alike.get(key);
    if (list) list.push(item.index);
    else alike.set(key, [item.index]);
  }

  /** Items without a date among others that are built alike and have one. */
  const lacking = () =>
    undated.filter((item) => {
      const dated = alike.get(built(item)) ?? [];
      return dated.length >= ALIKE && dated.some((index) => Math.abs(index - item.index) <= NEAR);
    });

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
        if (date && text.length - line.linked >= 4) add(line, date.day);
        open = date ? null : line;
        if (open && dateLine !== line.index - 1) undated.push(open);
      } else if (dated && line.linked === 0 && text.length <= 24) {
        const date = findDate(text);
        if (!date) return;
        dateLine = line.index;
        if (open?.index !== line.index - 1) return;
        if (undated.at(-1) === open) undated.pop();
        add(open, date.day);
      }
    },
    facts() {
      days.sort();
      return {
        list: {
          items,
          dated: days.length,
          newest: days.at(-1) ?? null,
          oldest: days[0] ?? null,
          undated: lacking().map(({ at }) => at),
        },
        links,
      };
    },
  };
}
