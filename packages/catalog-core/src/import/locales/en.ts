import { catalogFields } from "../../locales/en/catalog-fields.js";
import { catalogWords } from "../../locales/en/catalog-words.js";
import type { ImportTexts } from "../texts.js";

const named = (table: number, name: string) => `Table ${table}${name === "" ? "" : ` “${name}”`}`;
const rowsOf = (rows: number) => (rows === 1 ? "1 row" : `${rows} rows`);

export const en: ImportTexts = {
  fields: {
    ...catalogFields,
    number: "number (no data)",
    items: "item",
    category: "category",
    movedTo: "moved to",
    extra: "another column",
    empty: "empty column",
  },
  marks: catalogWords,
  columnReasons: {
    heading: "by its heading",
    "sub-heading": "by both headings",
    values: "by its values",
    position: "by its position",
    unknown: "no heading of the catalog",
    taken: "another column has that field",
  },
  colon: ": ",
  separator: ", ",
  stop: ".",
  nothing: (source) =>
    `No table of a standard catalog was found in “${source}”. Check that its headings name item, content, basis and so on (公开事项, 公开内容, 公开依据).`,
  table: (table, name, place, rows, catalog) =>
    `${named(table, name)}: header at ${place}, ${rowsOf(rows)} read${catalog === "" ? "" : `, part of catalog ${catalog}`}.`,
  noTable: (table, name) => `${named(table, name)}: its headings are not those of a standard catalog; not read.`,
  title: (text) => `Title of the catalog: “${text}”.`,
  noHeading: "(no heading)",
  column: (column, heading, what, why) => `Column ${column} “${heading}” was read as ${what} (${why}).`,
  kept: (key) => `another column, kept under “${key}”`,
  exchanged: ([a, b], [one, other], [first, second]) =>
    `Columns ${a} “${one}” and ${b} “${other}” hold each other's values; they were read as ${first} and ${second}. Check the original.`,
  carried: {
    merged: (place, field, rows, text) =>
      `The merged cell ${place} (${field}) “${text}” counts for ${rowsOf(rows)} below it, too.`,
    empty: (place, field, rows, text) =>
      `From ${place} on, ${rowsOf(rows)} without a value (${field}) read as “${text}”, which stands above.`,
    ditto: (place, field, rows, text) =>
      `From ${place} on, ${rowsOf(rows)} with 同上 or 同左 (${field}) read as “${text}”.`,
  },
  skipped: {
    empty: (place, rows) => `From ${place} on, ${rowsOf(rows)} without text skipped.`,
    header: (place, rows) => `From ${place} on, ${rowsOf(rows)} repeating the header skipped.`,
    total: (place, _rows, text) => `Total “${text}” at ${place} skipped.`,
  },
  notUnderstood: {
    words: (place, text) => `${place}: “${text}” is not a word of that column.`,
    mark: (place, text) => `${place}: a mark is expected, but it says “${text}”; read as marked.`,
    "before-boxes": (place, text) => `${place}: there is text in front of the boxes, “${text}”.`,
    link: (place, text) => `${place}: there is a link, “${text}”.`,
    long: (place, text) => `${place}: the name was too long and is shortened, “${text}”.`,
    section: (place, text) => `${place}: there are no rows under the heading “${text}”.`,
    remark: (place, text) => `${place}: a remark, “${text}”.`,
    ditto: (place, text) => `${place}: it says “${text}”, but nothing stands above.`,
    deadline: (place, text) => `${place}: the deadline names no day, “${text}”.`,
    "no-catalog": (place, text) => `${place}: no catalog stands before “${text}”.`,
    outside: (place, text) => `${place}: “${text}” is in no known column.`,
  },
  keptAs: (key) => ` The text is kept under “${key}”.`,
  notKept: " It is not in the catalog.",
  matched: {
    id: (count) => `${rowsOf(count)} with the id that the table gives.`,
    names: (count) => `${rowsOf(count)} with both names of a row of the standard, and its id.`,
    level2: (count) => `${rowsOf(count)} with only the second-level name of a row of the standard, and its id.`,
    wording: (count) => `${rowsOf(count)} of the standard in another wording, with its id.`,
    new: (count) => `${rowsOf(count)} not in the standard, with new ids.`,
  },
  more: (count) => `${count} more; all of them stand in the account as JSON.`,
};
