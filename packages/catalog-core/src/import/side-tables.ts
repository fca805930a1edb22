import { isDay } from "../calendar/day.js";
import { readElements } from "../catalog/cells.js";
import { oneLine, withoutGaps } from "../catalog/text.js";
import { meaningOf } from "../catalog/time-limit.js";
import type { CatalogDeadline, RemovedEntry } from "../catalog/types.js";
import { findDate } from "../page/dates.js";
import type { TableAccount } from "./account.js";
import type { Column } from "./columns.js";
import type { Grid } from "./grid.js";
import { told } from "./rows.js";

/** A row of 已调出事项; null where nothing stands in it. */
export function readRemoved(
  grid: Grid,
  at: number,
  columns: readonly Column[],
  above: RemovedEntry | undefined,
  own: boolean,
  account: TableAccount,
): RemovedEntry | null {
  const one: RemovedEntry = { level1: "", level2: "", elements: [], movedTo: "" };
  let filled = false;
  for (const { at: column, field, heading } of columns) {
    const text = grid.rows[at]![column]?.text ?? "";
    if (text.trim() === "") continue;
    if (grid.rows[at]![column]!.row === at && field !== "number") filled = true;
    if (field === "level1" || field === "level2" || field === "movedTo")
      one[field] = own ? oneLine(text) : withoutGaps(text);
    else if (field === "items") one.level2 = withoutGaps(text);
    else if (field === "elements") one.elements = readElements(text);
    else if (field !== "number")
      account.notUnderstood.push({
        place: grid.place(at, column),
        text: told(`${heading}：${text}`),
        why: "outside",
        kept: null,
      });
  }
  if (!filled) return null;
  if (!own && one.level1 === "") one.level1 = above?.level1 ?? "";
  return one;
}

const BY = /^([0-9]{4}-[0-9]{2}-[0-9]{2})前$/;
const EVERY = /^每年([0-9]{2}-[0-9]{2})前（自([0-9]{4})年起）$/;
const FROM = /自?([0-9]{4})年(?:起|开始)/;

/** A row of 时限要求; null, and told, where the text names no day. */
export function readDeadline(grid: Grid, at: number, account: TableAccount): CatalogDeadline | null {
  const [when, who, duty] = [0, 1, 2].map((column) => grid.rows[at]![column]?.text ?? "") as [string, string, string];
  const rest = { who: oneLine(who), duty: oneLine(duty) };
  const text = oneLine(when);
  const by = BY.exec(text)?.[1];
  if (by !== undefined && isDay(by)) return { ...rest, by };
  const every = EVERY.exec(text);
  if (every) return { ...rest, every: every[1]!, from: Number(every[2]) };
  // Written by hand: 每年1月31日前（自2021年起）, 2020年10月31日前
  const yearly = meaningOf(text.replace(FROM, ""));
  const from = FROM.exec(text)?.[1];
  if (yearly?.kind === "yearly" && from !== undefined) return { ...rest, every: yearly.by, from: Number(from) };
  const day = findDate(text)?.day;
  if (day !== undefined) return { ...rest, by: day };
  account.notUnderstood.push({
    place: grid.place(at, 0),
    text: told([text, rest.who, rest.duty].join("　")),
    why: "deadline",
    kept: null,
  });
  return null;
}
