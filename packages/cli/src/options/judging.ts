import { UsageError } from "../errors.js";
import type { Context } from "../io.js";
import { dayInChina, parseMoment } from "./moment.js";
import { type Threshold, thresholds } from "./threshold.js";

/**
 * The moment to judge for: that of `--now`, else this one.
 * @throws UsageError for what is no moment
 */
export function momentOf(now: string | undefined, { texts }: Context): Date {
  const moment = now === undefined ? new Date() : parseMoment(now);
  if (moment === null) throw new UsageError(texts.usage.now(now ?? ""));
  return moment;
}

/**
 * The day in China to judge for, `YYYY-MM-DD`: that of `--now`, else today.
 * @throws UsageError for what is no moment
 */
export function dayOf(now: string | undefined, context: Context): string {
  return dayInChina(momentOf(now, context));
}

/**
 * The severity of `--fail-on`, else `warning`.
 * @throws UsageError for one that there isn't
 */
export function thresholdOf(given: string | undefined, { texts }: Context): Threshold {
  const found = thresholds.find((one) => one === (given ?? "warning"));
  if (found === undefined) throw new UsageError(texts.usage.failOn(given ?? ""));
  return found;
}
