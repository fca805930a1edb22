import type { LocaleName } from "../locales/types.js";
import type { DueItem, DueList } from "./due-list.js";
import { dueTexts } from "./due-texts.js";
import { dutyAsks, dutyById, dutyCite } from "./index.js";

/** A due day in words. */
export interface DueWords {
  state: string;
  /** Whom the duty binds; empty for a duty that is not known. */
  who: string;
  /** With a mark at the end where the source itself was not read. */
  asks: string;
  /** The year that is reported on, or the two that may be meant; empty where it is about none. */
  covers: string;
  /** Document, 文号 and article; empty for a duty that is not known. */
  source: string;
}

/**
 * A due day in words: how it stands, who must do what, and where that is written.
 * @param item of `dueList`
 * @param locale language of the words
 */
export function dueWords({ duty, state, covers, done }: DueItem, locale: LocaleName): DueWords {
  const texts = dueTexts[locale];
  return {
    state: texts.states[done?.late ? "late" : state],
    who: dutyById(duty)?.who[locale === "en" ? "en" : "zh"] ?? "",
    asks: dutyAsks(duty, locale) ?? duty,
    covers: texts.covers(covers),
    source: dutyCite(duty, locale) ?? "",
  };
}

/** Why the year of a report in the list isn't certain; null where all are. */
export function unclearYear(list: Pick<DueList, "items">, locale: LocaleName): string | null {
  return list.items.some(({ covers }) => covers.length > 1) ? dueTexts[locale].unclear : null;
}
