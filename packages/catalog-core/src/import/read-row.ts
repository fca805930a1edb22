import {
  channelsOfForm,
  hasBoxesBehind,
  readBasis,
  readChannels,
  readElements,
  readLinks,
  readMark,
  unnumbered,
} from "../catalog/cells.js";
import { linesOf, oneLine, withoutGaps } from "../catalog/text.js";
import { timeLimitOf } from "../catalog/time-limit.js";
import type { CatalogEntry } from "../catalog/types.js";
import { audienceWords, evidenceWords, levelWords, methodWords } from "../catalog/vocabulary.js";
import type { NotUnderstoodReason } from "./account.js";
import type { Column } from "./columns.js";
import { type Field, type MarkField, type MarkValue, markReaders } from "./headings.js";

/** A cell's text and links as they count for a row: carried down, 同上 put in. */
export interface RowCell {
  text: string;
  links: readonly string[];
  /** A cell further left in the row holds the same, merged over both columns. */
  shared?: true;
}

/** Tells of text that a row has no place for. */
export type Tell = (column: Column, text: string, why: NotUnderstoodReason, kept: string | null) => void;

/** A row; its id is empty where the table gives none. */
export type ReadRow = CatalogEntry;

/** Longest names that the catalog takes (see schema). */
const LONGEST_NAME = 300;
/** Text that stands where a link leads, and says nothing else. */
const LINK_WORDS = ["点此", "查看", "链接", "点击", "详情", "进入", "更多", "打开", "网址", "地址"];

/** A reading done once for each text: the same few stand in thousands of rows. */
function once<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let value = known.get(text);
    if (value === undefined) {
      value = read(text);
      if (known.size > 2_000) known.clear();
      known.set(text, value);
    }
    return value;
  };
}

export interface RowReader {
  /** @param own the row is one of our own exports: nothing in it is mended or concluded */
  read(cells: readonly (RowCell | undefined)[], own: boolean, tell: Tell): ReadRow;
}

type Put = (column: Column, cell: RowCell) => void;

/** Reads rows of a table by what its columns hold. */
export function rowReader(columns: readonly Column[], joinedItems: boolean): RowReader {
  // What the row under way is made of. The functions below are made once for all rows.
  let row = emptyRow();
  let own = false;
  let tell: Tell = () => {};
  const marked: Record<MarkField, readonly MarkValue[]> = { audience: NO_MARKS, method: NO_MARKS, level: NO_MARKS };

  const keep: Keep = (column, text, why, key) => {
    const value = oneLine(text);
    if (value === "") return;
    row.extra ??= {};
    put(row.extra, key, value);
    if (why) tell(column, value, why, key);
  };
  const name = (column: Column, value: string) => {
    if (own || value.length <= LONGEST_NAME) return value;
    keep(column, value, "long", original(column));
    return `${value.slice(0, LONGEST_NAME - 1)}…`;
  };
  const line = once(oneLine);
  const plain = once(withoutGaps);
  const unnumberedName = once((text) => withoutGaps(unnumbered(text)));
  const elements = once(readElements);
  const basis = once(readBasis);
  const limit = once((text) => timeLimitOf(withoutGaps(text)));
  const ownLimit = once((text) => timeLimitOf(oneLine(text)));
  const channels = once(readChannels);
  const evidence = once((text) => evidenceWords.of(text) ?? "official");
  const ownChannels = once((text) => channelsOfForm(text) ?? readChannels(text));
  const item = (column: Column, text: string) => name(column, own ? line(text) : unnumberedName(text));
  const marks: Put = (column, { text }) => {
    const field = column.field as MarkField;
    const more = readMarks(column, text, keep);
    marked[field] = marked[field].length === 0 ? more : marked[field].concat(more);
  };
  const other: Put = (column, { text }) => keep(column, text, null, column.key ?? column.heading);
  const nothing: Put = () => {};

  const fields: Record<Field, Put> = {
    number: nothing,
    empty: nothing,
    level1: (column, { text }) => {
      row.level1 = item(column, text);
    },
    level2: (column, { text }) => {
      row.level2 = item(column, text);
    },
    level3: (column, { text }) => {
      const value = item(column, text);
      if (value !== "") row.level3 = value;
    },
    items: (column, { text }) => splitItems(row, item(column, text), joinedItems),
    elements: (_, { text }) => {
      row.elements = row.elements.concat(elements(text));
    },
    basis: (_, { text }) => {
      row.basis = row.basis.concat(basis(text));
    },
    timeLimit: (_, { text }) => {
      row.timeLimit = { ...(own ? ownLimit(text) : limit(text)) };
    },
    body: (column, { text }) => {
      row.body = name(column, own ? line(text) : plain(text));
    },
    channels: (column, { text }) => {
      if (own) row.channels = row.channels.concat(ownChannels(text));
      else readChannelCell(row, column, text, channels, keep);
    },
    audience: marks,
    method: marks,
    level: marks,
    links: (column, cell) => readLinkCell(row, column, cell, own, keep),
    note: (_, { text }) => {
      row.note = row.note === "" ? line(text) : `${row.note} ${line(text)}`;
    },
    evidence: (_, { text }) => {
      row.evidence = evidence(text);
    },
    id: (_, { text }) => {
      row.id = oneLine(text);
    },
    category: other,
    movedTo: other,
    extra: other,
  };

  // Merged over two fields a cell is the first one's; over both levels it names both, over marks it marks both.
  const readers = columns.map((column) => ({
    column,
    put: fields[column.field],
    takesShared: column.marks !== undefined || column.field === "level2" || column.field === "level3",
  }));
  return {
    read(cells, isOwn, tellOf) {
      row = emptyRow();
      own = isOwn;
      tell = tellOf;
      for (const { column, put, takesShared } of readers) {
        const cell = cells[column.at];
        if (!cell || (cell.text === "" && cell.links.length === 0)) continue;
        if (cell.shared && !takesShared) continue;
        if (!own && cell.links.length > 0) linksOf(row, column, cell, keep);
        put(column, cell);
      }
      row.audience = inOrder(audienceWords.values, marked.audience);
      row.method = inOrder(methodWords.values, marked.method);
      row.level = inOrder(levelWords.values, marked.level);
      marked.audience = marked.method = marked.level = NO_MARKS;
      if (row.elements === NO_ITEMS) row.elements = [];
      if (row.basis === NO_ITEMS) row.basis = [];
      if (row.timeLimit === NO_LIMIT) row.timeLimit = { ...NO_LIMIT };
      return row;
    },
  };
}

/** The values that are marked, each once and in the order of the official form. */
function inOrder<T extends MarkValue>(values: readonly T[], marks: readonly MarkValue[]): T[] {
  return marks.length === 0 ? [] : values.filter((value) => marks.includes(value));
}

const NO_MARKS: readonly MarkValue[] = [];
/** Nearly every row fills these in: until then all rows share them, and nobody writes to them. */
const NO_ITEMS: string[] = [];
const NO_LIMIT: CatalogEntry["timeLimit"] = { text: "" };

const emptyRow = (): ReadRow => ({
  id: "",
  level1: "",
  level2: "",
  elements: NO_ITEMS,
  basis: NO_ITEMS,
  timeLimit: NO_LIMIT,
  body: "",
  channels: [],
  audience: NO_ITEMS as never[],
  method: NO_ITEMS as never[],
  level: NO_ITEMS as never[],
  links: [],
  evidence: "official",
  note: "",
});

type Keep = (column: Column, text: string, why: NotUnderstoodReason | null, key: string) => void;

/** Under which heading the whole text of a cell is kept, where its field takes only a part of it. */
const original = (column: Column) => `${column.heading}（原文）`;

/** `__proto__` as a heading is a key like any other. */
export function put(record: Record<string, string>, key: string, value: string): void {
  const text = Object.hasOwn(record, key) ? `${record[key]} ${value}` : value;
  Object.defineProperty(record, key, { value: text, enumerable: true, writable: true, configurable: true });
}

/** 招生管理/招生政策; a name alone is both. */
function splitItems(row: ReadRow, text: string, joined: boolean): void {
  const parts = joined ? text.split(/[/／]/).map((part) => part.trim()) : [text];
  if (parts.length === 1) {
    row.level2 = parts[0]!;
    return;
  }
  row.level1 = parts[0]!;
  row.level2 = parts[1]!;
  // 社区/村 in the name of the third level belongs to it.
  if (parts.length > 2) row.level3 = parts.slice(2).join("/");
}

/** Links of cells other than the column for them: where the item is named they lead to where it is published. */
function linksOf(row: ReadRow, column: Column, { links }: RowCell, keep: Keep): void {
  if (column.field === "links") return;
  if (["level2", "level3", "items", "elements", "channels"].includes(column.field)) addLinks(row, links);
  else keep(column, links.join(" "), "link", `${column.heading}（链接）`);
}

function addLinks(row: ReadRow, links: readonly string[]): void {
  for (const link of links) if (link.length <= 2_000 && !row.links.includes(link)) row.links.push(link);
}

function readLinkCell(row: ReadRow, column: Column, { text, links }: RowCell, own: boolean, keep: Keep): void {
  if (own) {
    const lines = linesOf(text);
    row.links.push(...(lines.length > 0 ? lines : links));
    return;
  }
  const written = readLinks(text);
  addLinks(row, [...links, ...written]);
  let rest = text;
  for (const link of written) rest = rest.replaceAll(link, " ");
  const plain = withoutGaps(rest).replace(/[、，,；;|]/g, "");
  if (plain === "" || (row.links.length > 0 && saysLink(plain))) return;
  keep(column, rest, null, column.heading);
}

const saysLink = (text: string) => LINK_WORDS.reduce((rest, word) => rest.replaceAll(word, ""), text) === "";

const BOXES = /[□☐▢◻⬜■☑√✓✔▣☒◼⬛🗹]/u;

function readChannelCell(
  row: ReadRow,
  column: Column,
  text: string,
  read: (text: string) => string[],
  keep: Keep,
): void {
  // An address of the website stands behind its name.
  const addresses = text.includes("://") ? readLinks(text) : [];
  let rest = text;
  for (const address of addresses) rest = rest.replaceAll(address, "");
  rest = rest.replace(/[（(][\s:：]{0,5}[)）]/g, "");
  addLinks(row, addresses);
  const box = rest.search(BOXES);
  if (box > 0) {
    const before = withoutGaps(rest.slice(0, box));
    // 政府网站■: the boxes stand behind their channels.
    if (before !== "" && !hasBoxesBehind(rest)) keep(column, text, "before-boxes", original(column));
  }
  for (const channel of read(rest)) {
    if (channel.length <= LONGEST_NAME) row.channels.push(channel);
    else keep(column, channel, "long", original(column));
  }
}

const SET_MARK = /^[■☑√✓✔▣☒◼⬛🗹●✅]\s*/u;

const markOf = once(readMark);

/** A cell under 全社会, 主动 …, or with words under 公开对象, 公开方式, 公开层级. */
function readMarks(column: Column, text: string, keep: Keep): readonly MarkValue[] {
  const read = markReaders[column.field as MarkField];
  if (column.marks) {
    const says = markOf(text);
    if (says === false) return NO_MARKS;
    if (says === true) return column.marks;
    const words = read(text);
    if (words.values.length > 0 && words.unknown.length === 0) return words.values;
    // √ 申请人, or 申请人 alone: somebody is named, so it is a yes.
    keep(column, text.replace(SET_MARK, ""), "mark", original(column));
    return column.marks;
  }
  const { values, unknown } = read(text);
  if (unknown.length > 0) keep(column, text, "words", original(column));
  return values;
}
