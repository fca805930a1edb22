import { withoutGaps } from "../catalog/text.js";
import type { Grid } from "./grid.js";
import { type Header, type HeadingCell, leafText, pathText } from "./header.js";
import {
  type Field,
  fieldOf,
  flattened,
  groupOf,
  isGroup,
  isWritten,
  type MarkField,
  type MarkValue,
  ownHeadings,
  valuesOf,
  writtenField,
} from "./headings.js";
import { columnLetters } from "./place.js";

/** Why a column was taken for what it is. */
export type ColumnReason =
  | "heading"
  /** By the heading above and its own: 公开对象 / 全社会 */
  | "sub-heading"
  /** By what stands in it. */
  | "values"
  /** By where it stands: the second column under one heading. */
  | "position"
  /** No heading that is known. */
  | "unknown"
  /** Another column has that field already. */
  | "taken";

export interface Column {
  at: number;
  /** Its headings, 公开对象·全社会. */
  heading: string;
  field: Field;
  /** What a mark in it stands for. */
  marks?: MarkValue[];
  /** Under which heading it is kept, for columns that the model has no field for. */
  key?: string;
  by: ColumnReason;
}

export interface Mapping {
  columns: Column[];
  /** A table of our own exports, that says everything by itself: texts are taken as they are. */
  own: boolean;
}

/** Fields that several columns under one heading may hold together. */
const JOINED: ReadonlySet<Field> = new Set([
  "elements",
  "basis",
  "channels",
  "audience",
  "method",
  "level",
  "links",
  "note",
  "number",
]);

/** Which column of the table holds what, by the headings. */
export function mapColumns(header: Header): Mapping {
  const own = isOwn(header);
  const mapped = header.paths.map((path, at): Column => ({ at, heading: pathText(path), ...fieldFor(path, own) }));
  items(mapped, header);
  once(mapped, header);
  keys(mapped, header, own);
  return { columns: mapped, own };
}

type Found = Pick<Column, "field" | "by" | "marks">;
const UNKNOWN: Found = { field: "extra", by: "unknown" };

/** Our own export has its id column, and the official headings to the letter. */
function isOwn({ kind, paths }: Header): boolean {
  if (kind !== "entries") return false;
  const texts = new Set(paths.map(leafText));
  return ["一级事项", "二级事项", "公开内容（要素）", "公开渠道和载体", ownHeadings.id].every((name) =>
    texts.has(name),
  );
}

function fieldFor(path: readonly HeadingCell[], own: boolean): Found {
  const leaf = path.at(-1);
  if (!leaf) return { field: "empty", by: "unknown" };
  const groups = path.slice(0, -1);
  if (own) return ownField(path, leafText(path));
  for (const { text } of groups.toReversed()) {
    const found = under(text, leaf.text);
    if (found) return found;
  }
  const field = fieldOf(leaf.text);
  if (field !== null && (field !== "items" || groups.length === 0)) {
    // 公开方式（主动）, where brackets don't only describe the column.
    const parts = flattened(leaf.text);
    const found = parts && isMark(field) ? under(parts[0], parts[1]) : null;
    return found && found.marks?.length === 1 ? found : { field, by: "heading" };
  }
  const mark = groupOf(leaf.text);
  if (mark) return { field: mark.field, marks: mark.values, by: "heading" };
  const parts = flattened(leaf.text);
  return (parts && under(parts[0], parts[1])) || UNKNOWN;
}

function ownField(path: readonly HeadingCell[], leaf: string): Found {
  const group = path.length > 1 ? writtenField(path[0]!.text) : null;
  if (group && isMark(group)) {
    const marks = valuesOf(group, leaf);
    if (marks.length > 0) return { field: group, marks, by: "sub-heading" };
  }
  if (leaf === ownHeadings.id) return { field: "id", by: "heading" };
  if (leaf === ownHeadings.evidence) return { field: "evidence", by: "heading" };
  const field = writtenField(leaf);
  return field && !isGroup(field) && field !== "category" && field !== "movedTo" ? { field, by: "heading" } : UNKNOWN;
}

const isMark = (field: Field): field is MarkField => field === "audience" || field === "method" || field === "level";

/** A column under a heading of several: 公开对象 / 特定群众, 公开事项 / 一级 */
function under(group: string, leaf: string): Found | null {
  const field = fieldOf(group);
  if (field === null || !isGroup(field)) return null;
  if (isMark(field)) {
    const marks = valuesOf(field, leaf);
    return marks.length > 0 ? { field, marks, by: "sub-heading" } : null;
  }
  const own = fieldOf(leaf);
  return own === "level1" || own === "level2" || own === "level3" ? { field: own, by: "sub-heading" } : null;
}

/** 公开事项 over several columns without headings of their own: the first-level item, then the second. */
function items(columns: Column[], { paths }: Header): void {
  const same = columns.filter(({ field }) => field === "items");
  const [first] = same;
  if (!first || same.length < 2 || columns.some(({ field }) => field === "level1" || field === "level2")) return;
  const cell = paths[first.at]!.at(-1)!.cell;
  const levels = ["level1", "level2", "level3"] as const;
  same
    .filter(({ at }) => paths[at]!.at(-1)!.cell === cell)
    .slice(0, 3)
    .forEach((column, i) => {
      Object.assign(column, { field: levels[i]!, by: "position" });
    });
}

/** Each field is one column's: the official heading goes first, then the one further left; the others are kept. */
function once(columns: Column[], { paths }: Header): void {
  const takers = new Map<Field, Column>();
  const ordered = [...columns].sort((a, b) => rank(a, paths) - rank(b, paths) || a.at - b.at);
  for (const column of ordered) {
    if (column.field === "extra" || column.field === "empty" || column.marks) continue;
    const first = takers.get(column.field);
    if (!first) takers.set(column.field, column);
    else if (!(JOINED.has(column.field) && paths[first.at]!.at(-1)?.cell === paths[column.at]!.at(-1)?.cell)) {
      column.field = "extra";
      column.by = "taken";
    }
  }
  // 公开对象 as words beside 全社会 and 特定群体 as marks: the marks say it.
  for (const field of ["audience", "method", "level"] as const) {
    if (!columns.some((column) => column.field === field && column.marks)) continue;
    for (const column of columns)
      if (column.field === field && !column.marks && !spansMarks(column, columns)) {
        column.field = "extra";
        column.by = "taken";
      }
  }
  const category = takers.get("category");
  if (!category) return;
  if (takers.has("level1") || !takers.has("level2")) category.field = "extra";
  else Object.assign(category, { field: "level1", by: "position" });
}

/** A column of the same group without a heading of its own. */
function spansMarks(column: Column, columns: readonly Column[]): boolean {
  return columns.some(({ marks, heading }) => marks && heading.startsWith(`${column.heading}·`));
}

const rank = ({ at }: Column, paths: Header["paths"]) => (isWritten(leafText(paths[at]!)) ? 0 : 1);

/** The headings under which the model's `extra` keeps columns: each once. */
function keys(columns: Column[], { paths }: Header, own: boolean): void {
  const used = new Set<string>();
  for (const column of columns) {
    if (column.field !== "extra") continue;
    const path = paths[column.at]!;
    const leaf = own ? leafText(path) : withoutGaps(leafText(path));
    let key = leaf.slice(0, 200);
    if (used.has(key)) key = column.heading.slice(0, 200);
    for (let count = 2; used.has(key); count++) key = `${leaf.slice(0, 200)}（${count}）`;
    used.add(key);
    column.key = key;
  }
}

/** Columns without a heading that have something in them are kept under their letter. */
export function keyWithoutHeading(column: number): string {
  return `未命名栏${columnLetters(column)}`;
}

/** Is there anything in the column below the header? */
export function isFilled(grid: Grid, column: number, from: number): boolean {
  for (let row = from; row < grid.rows.length; row++) {
    const cell = grid.rows[row]![column];
    if (cell && cell.row >= from && cell.text.trim() !== "") return true;
  }
  return false;
}
