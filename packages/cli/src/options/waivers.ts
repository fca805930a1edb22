import { hasEnded, parseWaivers, type Waiver } from "@mulu/catalog-core";
import { UsageError } from "../errors.js";
import { readText } from "../inputs/read-text.js";
import type { Context } from "../io.js";

/** The waivers of `--waivers`, and which of them set something aside. */
export interface WaiverList {
  file: string;
  list: readonly Waiver[];
  used: Set<Waiver>;
}

/** @throws UsageError with one sentence where the file can't be used */
export async function loadWaivers(file: string, context: Context): Promise<WaiverList> {
  const parsed = parseWaivers(await readText(file, context), context.locale);
  if (!parsed.ok) throw new UsageError(context.texts.catalogCommands.file(file, parsed.message));
  return { file, list: parsed.waivers, used: new Set() };
}

/** Numbers of waivers that a sentence names. */
const MOST_NAMED = 20;

/** What is to be said of the list after a run: those that have ended, and with `--all` those that nothing was found for. */
export function waiverNotes(waivers: WaiverList, today: string, all: boolean, { texts }: Context): string[] {
  const { file, list, used } = waivers;
  const { ended, unused, comma } = texts.waivers;
  const numbersOf = (wanted: (waiver: Waiver) => boolean) => {
    const numbers = list.flatMap((waiver, i) => (wanted(waiver) ? [i + 1] : []));
    const named = numbers.slice(0, MOST_NAMED).join(comma);
    return numbers.length > MOST_NAMED ? `${named}…` : named;
  };
  const notes: string[] = [];
  const hasEndedNow = (waiver: Waiver) => hasEnded(waiver, today);
  const endedNumbers = numbersOf(hasEndedNow);
  if (endedNumbers !== "") notes.push(ended(file, endedNumbers));
  const unusedNumbers = all ? numbersOf((waiver) => !used.has(waiver) && !hasEndedNow(waiver)) : "";
  if (unusedNumbers !== "") notes.push(unused(file, unusedNumbers));
  return notes;
}
