import type { CollectorOf } from "../collector.js";
import { Hint } from "../hints.js";
import type { Line } from "../line.js";

/** Lines kept at most; a page has some hundreds. */
const MOST = 20_000;
const LONGEST = 300;

export interface LineFacts {
  /** Short lines, in order: headings, dates, numbers under the title. */
  short: Line[];
  /** Numbers of the lines that are prose: long, and not a list of links. */
  prose: number[];
}

/** Keeps the lines that the title and what stands around it are looked for in. */
export function linesCollector(): CollectorOf<LineFacts> {
  const short: Line[] = [];
  const prose: number[] = [];

  return {
    line(line) {
      const { length } = line.text;
      if (length <= LONGEST && short.length < MOST) short.push(line);
      if (length >= 60 && line.linked < length / 3 && line.heading === 0 && line.hint !== Hint.footer)
        prose.push(line.index);
    },
    facts: () => ({ short, prose }),
  };
}
