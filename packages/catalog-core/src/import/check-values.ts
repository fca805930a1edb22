import { readMark } from "../catalog/cells.js";
import { withoutGaps } from "../catalog/text.js";
import { meaningOf } from "../catalog/time-limit.js";
import { channelOf, channelVocabulary } from "../catalog/vocabulary.js";
import { type Column, isFilled, keyWithoutHeading } from "./columns.js";
import type { Grid } from "./grid.js";
import { type Field, markReaders } from "./headings.js";

/** Two columns whose headings stood over each other's values. */
export interface Exchange {
  columns: [number, number];
  headings: [string, string];
  /** What the values say: the field of the first column, then that of the second. */
  fields: [Field, Field];
}

type Test = (text: string) => boolean;

const channels: readonly string[] = channelVocabulary;
const words =
  (field: keyof typeof markReaders): Test =>
  (text) => {
    const read = markReaders[field](text);
    return read.values.length > 0 && read.unknown.length === 0;
  };

/** Does a text look like a value of the field? Only for fields whose values can be told from those of others. */
const looksLike: Partial<Record<Field, Test>> = {
  audience: words("audience"),
  method: words("method"),
  level: words("level"),
  timeLimit: (text) => text.length <= 80 && meaningOf(text) !== null,
  channels: (text) => /[□☐■☑]/.test(text) || channels.includes(channelOf(withoutGaps(text).split(/[、，,；;\s]/)[0]!)),
  basis: (text) => /〔[0-9]{4}〕/.test(text) || (text.includes("《") && text.includes("》")),
  body: (text) =>
    text.length <= 80 && /(?:局|委|厅|办公室|政府|委员会|中心|部门|街道办事处|学校|各乡镇)[^。]{0,8}$/.test(text),
};
const tested = Object.keys(looksLike) as Field[];

/** Values looked at in each column; they show it soon. */
const SAMPLE = 60;
/** From this share on a column is taken for what its values are. */
const MOST = 0.6;
/** At most this share of the values may be what the heading says. */
const FEW = 0.2;

/**
 * Looks at what stands in the columns: those whose values are each other's are exchanged, a column without a heading
 * gets the field that its values have. Changes the columns.
 */
export function checkValues(grid: Grid, columns: Column[], from: number, own: boolean): Exchange[] {
  const samples = new Map<Column, string[]>();
  const sampleOf = (column: Column) => {
    const sample = samples.get(column) ?? valuesIn(grid, column.at, from);
    samples.set(column, sample);
    return sample;
  };
  const share = (column: Column, field: Field) => {
    const sample = sampleOf(column);
    const test = looksLike[field]!;
    return sample.length === 0 ? 0 : sample.filter(test).length / sample.length;
  };

  const exchanged: Exchange[] = [];
  // Our own exports say what is what; only a column that somebody added is looked at.
  const candidates = own ? [] : columns.filter(({ field, marks }) => !marks && tested.includes(field));
  candidates.forEach((one, i) => {
    for (const other of candidates.slice(i + 1)) {
      const [a, b] = [one.field, other.field];
      if (a === b || share(one, a) > FEW || share(other, b) > FEW) continue;
      // Words that are in no list may be among them: together the two must leave no doubt.
      const [first, second] = [share(one, b), share(other, a)];
      if (Math.min(first, second) < MOST / 2 || first + second < 2 * MOST) continue;
      Object.assign(one, { field: b, by: "values" });
      Object.assign(other, { field: a, by: "values" });
      exchanged.push({
        columns: [one.at, other.at],
        headings: [one.heading, other.heading],
        fields: [b, a],
      });
    }
  });
  // One alone under the wrong heading: 公开属性 with 全社会 in it, and no other column for whom it is for.
  for (const column of candidates) {
    if (share(column, column.field) > FEW) continue;
    const better = (["audience", "method", "level"] as const).find(
      (field) => share(column, field) >= MOST && !columns.some((other) => other.field === field),
    );
    if (better) Object.assign(column, { field: better, by: "values" });
  }
  for (const column of columns) {
    if (column.field !== "empty" || !isFilled(grid, column.at, from)) continue;
    const sample = sampleOf(column);
    const field = sample.every((text) => /^[0-9]{1,5}$|^[一二三四五六七八九十]{1,3}$/.test(withoutGaps(text)))
      ? "number"
      : tested.find(
          (one) => one !== "body" && share(column, one) >= 0.9 && !columns.some(({ field }) => field === one),
        );
    if (field) Object.assign(column, { field, by: "values" });
    else Object.assign(column, { field: "extra", key: keyWithoutHeading(column.at) });
  }
  return exchanged;
}

/** Texts of a column, each merged cell once, marks left out. */
function valuesIn(grid: Grid, column: number, from: number): string[] {
  const values: string[] = [];
  for (let row = from; row < grid.rows.length && values.length < SAMPLE; row++) {
    const cell = grid.rows[row]![column];
    if (!cell || cell.row !== row || cell.columnSpan > 3) continue;
    const text = cell.text.trim();
    if (text !== "" && readMark(text) === null) values.push(text);
  }
  return values;
}
