import { Has } from "../chars.js";
import type { CollectorOf } from "../collector.js";
import type { SecrecyMarkFact } from "../facts.js";
import { compact } from "../text.js";

// GB/T 9704-2012: level, a star, the term: 机密★5年. The level alone is an everyday word.
const MARK = /(绝密|机密|秘密)[★☆](?:长期|[0-9]{1,3}(?:年|个月|月|天)|[一二三四五六七八九十]{1,3}年)?/;

/** Collects secrecy marks in the text. */
export function secrecyMarksCollector(): CollectorOf<SecrecyMarkFact[]> {
  const found: SecrecyMarkFact[] = [];

  return {
    lines: Has.star,
    line(line) {
      const { text } = line;
      if (found.length >= 20) return;
      const match = MARK.exec(compact(text.slice(0, 400)));
      if (match) found.push({ text: match[0], level: match[1] as SecrecyMarkFact["level"], at: line.at });
    },
    facts: () => found,
  };
}
