import { Has } from "../chars.js";
import type { Collector } from "../collector.js";
import { findDate } from "../dates.js";
import type { ListFact } from "../facts.js";
import { Hint } from "../hints.js";
import type { Line } from "../line.js";

/** A link this long in an item is a title, not a menu word. */
const TITLE = 8;

/** Collects what the lists of links look like: how many items, how many with a date, the newest. */
export class ListsCollector implements Collector {
  readonly lines = Has.link | Has.digit;
  private items = 0;
  private readonly days: string[] = [];
  private links = 0;
  /** Number of the last item without a date: the date may stand in the next line. */
  private undated = -2;

  line(line: Line): void {
    const { text } = line;
    if (line.linked > 0) this.links++;
    if (line.hint === Hint.footer || line.inBody) return;
    const dated = (line.chars & Has.digit) !== 0;
    if (line.linked >= TITLE) {
      this.items++;
      const date = dated && text.length < 300 ? findDate(text) : null;
      if (date && text.length - line.linked >= 4) this.days.push(date.day);
      this.undated = date ? -2 : line.index;
    } else if (line.linked === 0 && this.undated === line.index - 1 && text.length <= 24) {
      const date = dated ? findDate(text) : null;
      if (date) this.days.push(date.day);
    }
  }

  facts(): { list: ListFact; links: number } {
    const { items, links } = this;
    const days = this.days.sort();
    return { list: { items, dated: days.length, newest: days.at(-1) ?? null, oldest: days[0] ?? null }, links };
  }
}
