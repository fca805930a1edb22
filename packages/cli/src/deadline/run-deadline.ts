import { dutyCite } from "@mulu/catalog-core";
import { dayNumber, disclosureDeadline, knownYears, workingDaysBetween } from "@mulu/catalog-core/calendar";
import { deliver } from "../catalog/deliver.js";
import { UsageError } from "../errors.js";
import { type Context, exitCode } from "../io.js";
import { dayIn } from "../options/day.js";

export const deadlineFormats = ["text", "json"] as const;

export interface DeadlineCommand {
  /** As the user wrote it. */
  formed: string;
  days: string;
  format: (typeof deadlineFormats)[number];
  /** The day from which what is left is counted, `YYYY-MM-DD`. */
  today: string;
}

const DUTY = "REG-26-20wd";
const MOST = 10_000;

/** `mulu deadline`: the last day to publish. */
export async function runDeadline(command: DeadlineCommand, context: Context): Promise<number> {
  const { deadlineCommand: texts } = context.texts;
  const { today, format } = command;
  const formed = dayIn(command.formed);
  if (formed === null) throw new UsageError(texts.day(command.formed));
  const days = /^\d{1,5}$/.test(command.days) ? Number(command.days) : Number.NaN;
  if (!(days <= MOST)) throw new UsageError(texts.days(command.days));
  let reckoned: ReturnType<typeof disclosureDeadline>;
  try {
    reckoned = disclosureDeadline(formed, days);
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(texts.tooFar);
    throw error;
  }
  const { due, provisional } = reckoned;
  const left = { days: dayNumber(due) - dayNumber(today), workingDays: workingDaysBetween(today, due).days };
  const answer = { formed, workingDays: days, due, provisional, today, left, duties: [DUTY] };
  const content = format === "json" ? `${JSON.stringify(answer, null, 2)}\n` : deadlineText(answer, context);
  await deliver(content, null, context);
  return exitCode.clean;
}

function deadlineText(
  answer: { formed: string; workingDays: number; due: string; provisional: boolean; today: string; left: Left },
  { texts, locale }: Context,
): string {
  const { formed, workingDays, due, provisional, today, left } = answer;
  const words = texts.deadlineCommand;
  const weekday = (day: string) => words.weekdays[(dayNumber(day) - 1) % 7]!;
  return [
    words.formed(formed, weekday(formed)),
    words.due(due, weekday(due), workingDays),
    words.left(left.days, Math.abs(left.workingDays), today),
    ...(provisional ? [words.provisional(unknownYear(formed, due))] : []),
    words.basis(workingDays, dutyCite(DUTY, locale) ?? ""),
    "",
  ].join("\n");
}

interface Left {
  days: number;
  workingDays: number;
}

/** The first year on the way whose holidays are not known. */
function unknownYear(formed: string, due: string): number {
  const first = Number(formed.slice(0, 4));
  if (first < knownYears.first || first > knownYears.last) return first;
  return Math.min(Number(due.slice(0, 4)), knownYears.last + 1);
}
