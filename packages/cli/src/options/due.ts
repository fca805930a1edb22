import { addWorkingDays } from "@mulu/catalog-core";
import { UsageError } from "../errors.js";
import type { Context } from "../io.js";

/** Working days until a work order is due. Our own choice: no law sets one. */
export const usualDue = 10;
const MOST_DAYS = 1_000;

/** Until when work orders are to be done. */
export interface Due {
  day: string;
  /** It may still move with the next year's holidays. */
  provisional: boolean;
  workingDays: number;
}

/**
 * The last day for work orders: that of `--due`, counted from the day in China.
 * @throws UsageError for what is no number of working days
 */
export function dueOf(given: string | undefined, today: string, { texts }: Context): Due {
  const workingDays = given === undefined ? usualDue : /^\d{1,4}$/.test(given) ? Number(given) : 0;
  if (workingDays < 1 || workingDays > MOST_DAYS) throw new UsageError(texts.usage.due(given ?? ""));
  try {
    return { ...addWorkingDays(today, workingDays), workingDays };
  } catch (error) {
    // The calendar has an end.
    if (error instanceof RangeError) throw new UsageError(texts.usage.due(String(workingDays)));
    throw error;
  }
}
