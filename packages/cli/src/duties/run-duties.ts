import {
  type DoneRecord,
  type DueList,
  type Duty,
  dueCalendar,
  dueForm,
  dueList,
  dueWords,
  duties,
  dutyById,
  unclearYear,
} from "@mulu/catalog-core/duties";
import { deliver } from "../catalog/deliver.js";
import { UsageError } from "../errors.js";
import { readText } from "../inputs/read-text.js";
import { type Context, exitCode } from "../io.js";
import type { DutiesCommand } from "./command.js";
import { dutiesText } from "./duties-text.js";

/** `mulu duties`: what is due in a span of days, what of it is overdue, what is done. */
export async function runDuties(command: DutiesCommand, context: Context): Promise<number> {
  const { from, to, today, covers, out } = command;
  const wanted = command.only === null ? duties : command.only.map((id) => dutyWith(id, context));
  const done = command.done === null ? [] : await loadDone(command.done, context);
  const list = dueList(wanted, { from, to, today, covers, done });
  await deliver(await contentOf(list, command, context), out, context);
  return list.items.some(({ state }) => state === "overdue") ? exitCode.findings : exitCode.clean;
}

/** @throws UsageError where there is no such duty, or none that could be due */
function dutyWith(id: string, { texts }: Context): Duty {
  const duty = dutyById(id);
  if (!duty) throw new UsageError(texts.dutiesCommand.onlyUnknown(id));
  if (!duty.due) throw new UsageError(texts.dutiesCommand.onlyWithoutDay(id));
  return duty;
}

/** @throws UsageError with one sentence where the file can't be used */
async function loadDone(file: string, context: Context): Promise<DoneRecord[]> {
  const text = await readText(file, context);
  // Only this needs the schema library.
  const { parseDone } = await import("@mulu/catalog-core/schema");
  const parsed = parseDone(text, duties, context.locale);
  if (!parsed.ok) throw new UsageError(context.texts.catalogCommands.file(file, parsed.message));
  return parsed.done;
}

async function contentOf(list: DueList, command: DutiesCommand, context: Context): Promise<string> {
  const { locale } = context;
  switch (command.format) {
    case "json":
      return `${JSON.stringify(dutiesJson(list, context), null, 2)}\n`;
    case "csv":
      return (await import("@mulu/catalog-core/export")).formToCsv(dueForm(list, locale));
    case "ics":
      return dueCalendar(list, { stamp: command.moment, remind: command.remind, locale });
    default:
      return dutiesText(list, command.out, context);
  }
}

function dutiesJson({ items, ...list }: DueList, { locale }: Context): object {
  const count = (state: string) => items.filter((one) => one.state === state).length;
  return {
    ...list,
    unclear: unclearYear({ items }, locale),
    totals: { overdue: count("overdue"), open: count("open"), done: count("done") },
    items: items.map((item) => {
      const { who, asks, source } = dueWords(item, locale);
      return { ...item, who, asks, source };
    }),
  };
}
