import { dayNumber } from "@mulu/catalog-core/calendar";
import {
  type DueItem,
  type DueList,
  type DueState,
  dueTexts,
  dueWords,
  dutyAsks,
  unclearYear,
} from "@mulu/catalog-core/duties";
import { type Mark, shapes } from "@mulu/catalog-core/export";
import { coloursFor } from "../format/colours.js";
import type { Context } from "../io.js";
import { plain } from "../plain.js";

const marks: Readonly<Record<DueState, Mark>> = { overdue: "error", open: "info", done: "pass" };

/** A list of due days for the terminal: three lines a day, then the numbers and what the list doesn't show. */
export function dutiesText(list: DueList, out: string | null, context: Context): string {
  const { io, texts, locale } = context;
  const colours = coloursFor(out === null && io.stdout.isTTY === true, out === null ? io.env : {});
  const words = texts.dutiesCommand;
  const { asks: askedFor, columns, colon, title, days } = dueTexts[locale];
  const weekday = (day: string) => texts.deadlineCommand.weekdays[(dayNumber(day) - 1) % 7]!;

  const entry = (item: DueItem): string => {
    const { state, who, asks, covers, source } = dueWords(item, locale);
    const mark = marks[item.state];
    const line = (label: string, text: string) => `    ${label}${colon}${plain(text)}\n`;
    return [
      `${colours.mark[mark](`${shapes[mark]} ${state}`)}  ${item.due} ${weekday(item.due)}  ${standing(item)}\n`,
      line(columns.asks, askedFor(asks, covers)),
      line(columns.who, who),
      line(columns.source, words.cited(source, item.duty)),
      item.done?.note ? line(columns.note, item.done.note) : "",
    ].join("");
  };
  const standing = ({ done, left }: DueItem) => {
    if (done) return dueTexts[locale].doneOn(done.on);
    return left < 0 ? words.over(-left) : words.left(left);
  };

  const count = (state: DueState) => list.items.filter((one) => one.state === state).length;
  const unclear = unclearYear(list, locale);
  const withoutStart = list.withoutStart.map((id) => words.cited(dutyAsks(id, locale) ?? id, id));
  return [
    `${colours.bold(title)}  ${words.head(days(list.from, list.to), list.today)}\n\n`,
    list.items.length > 0 ? list.items.map(entry).join("") : `  ${words.none}\n`,
    `\n${words.totals(count("overdue"), count("open"), count("done"))}\n`,
    unclear === null ? "" : `${words.unclear(unclear)}\n`,
    list.earlier === null ? "" : `${words.earlier(list.earlier.count, list.from, list.earlier.first)}\n`,
    withoutStart.length === 0 ? "" : `${words.withoutStart(withoutStart.join(texts.report.listSeparator))}\n`,
  ].join("");
}
