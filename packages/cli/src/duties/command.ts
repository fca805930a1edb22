import type { CoveredYear } from "@mulu/catalog-core/duties";
import { formatOf } from "../catalog/formats.js";
import { UsageError } from "../errors.js";
import type { Context } from "../io.js";
import { dayIn } from "../options/day.js";
import { momentOf } from "../options/judging.js";
import { dayInChina, isoMoment } from "../options/moment.js";

export const dutiesFormats = ["text", "json", "csv", "ics"] as const;

/** Options of `mulu duties`, as the user wrote them. */
export interface DutiesOptions {
  from?: string;
  to?: string;
  done?: string;
  covers?: string;
  only?: string;
  remind?: string;
  format?: string;
  out?: string;
  now?: string;
}

export interface DutiesCommand {
  /** `YYYY-MM-DD`, both counted in. */
  from: string;
  to: string;
  /** The file that says what was done. */
  done: string | null;
  /** The year that is meant where the notice can be read either way; null where that isn't settled. */
  covers: CoveredYear | null;
  /** Ids of the duties that are listed, as they were written; null for all. */
  only: readonly string[] | null;
  /** Days before the last day. */
  remind: readonly number[];
  format: (typeof dutiesFormats)[number];
  out: string | null;
  /** The moment it is judged for, as in `2026-11-23T00:00:00Z`, and its day in China. */
  moment: string;
  today: string;
}

/** @throws UsageError with one sentence for what can't be meant */
export function dutiesCommand(given: DutiesOptions, context: Context): DutiesCommand {
  const { texts } = context;
  const words = texts.dutiesCommand;
  const moment = momentOf(given.now, context);
  const today = dayInChina(moment);
  const out = given.out ?? null;
  const format = formatOf(given.format, out, dutiesFormats, texts);
  if (given.remind !== undefined && format !== "ics") throw new UsageError(words.remindAlone);
  const day = (option: "--from" | "--to", text: string | undefined): string | null => {
    if (text === undefined) return null;
    const found = dayIn(text);
    if (found === null) throw new UsageError(words.day(option, text));
    return found;
  };
  const [first, last] = [day("--from", given.from), day("--to", given.to)];
  // A whole year, where not both are said.
  const from = first ?? `${(last ?? today).slice(0, 4)}-01-01`;
  const to = last ?? `${from.slice(0, 4)}-12-31`;
  if (from > to) throw new UsageError(words.span(from, to));
  const covers = coversOf(given.covers, context);
  const remind = remindersOf(given.remind ?? "14,3", context);
  const only = given.only === undefined ? null : listed(given.only);
  return { from, to, done: given.done ?? null, covers, only, remind, format, out, moment: isoMoment(moment), today };
}

function coversOf(given: string | undefined, { texts }: Context): CoveredYear | null {
  if (given === undefined || given === "previous" || given === "current") return given ?? null;
  throw new UsageError(texts.dutiesCommand.covers(given));
}

const MOST_REMINDERS = 10;
const MOST_DAYS = 365;

/** `14,3`: each number once, the earliest reminder first. */
function remindersOf(given: string, { texts }: Context): number[] {
  const parts = listed(given);
  const days = parts.map((part) => (/^\d{1,3}$/.test(part) ? Number(part) : Number.NaN));
  if (parts.length > MOST_REMINDERS || !days.every((one) => one <= MOST_DAYS))
    throw new UsageError(texts.dutiesCommand.remind(given));
  return [...new Set(days)].sort((a, b) => b - a);
}

/** The parts between commas, of either width. */
const listed = (text: string) => text.split(/[,，]/).map((part) => part.trim());
