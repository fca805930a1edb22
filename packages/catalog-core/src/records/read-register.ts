import { columnLetters } from "../import/place.js";
import type { LocaleName } from "../locales/types.js";
import { findDate } from "../page/dates.js";
import { comparable, isDash, isNone } from "../page/text.js";
import { recordFieldNames, recordFields } from "./fields.js";
import { registerTexts } from "./texts.js";
import type { DocumentRecord, ReadRegister, RecordField, RecordProblem, RecordProblemCode } from "./types.js";

const MOST_RECORDS = 200_000;
const LONGEST = 5_000;
/** Rows that are looked through for the headings: titles stand above them. */
const ABOVE = 20;

/** A field's value, or why there is none to be had. */
type Value = { value: string | readonly string[] | null } | { code: RecordProblemCode };

/** What one row or object gives for each field; `undefined` where it has nothing for it. */
interface Raw {
  row: number;
  field(name: RecordField): unknown;
  /** Where a field stands, as the user sees it. */
  column(name: RecordField): string;
}

/**
 * Reads a bureau's register of documents (文件台账): a table of texts with headings, as spreadsheets and CSV give it, or
 * from JSON a list of objects by the names of the fields, or `{ "register": 1, "records": [ … ] }`.
 *
 * A row in which something can't be read is left out and told, with row and column; the others are read all the same.
 * @param value rows of cells, or what JSON.parse gave
 * @throws nothing
 */
export function readRegister(value: unknown, locale: LocaleName = "zh-CN"): ReadRegister {
  const texts = registerTexts[locale];
  const problems: RecordProblem[] = [];
  const tell = (row: number | null, column: string | null, code: RecordProblemCode, value = "") => {
    const message = texts.problem(code, { row, column, value: value.slice(0, 60) });
    problems.push({ row, column, code, message });
  };
  const rows = rowsOf(value);
  if (typeof rows === "string") {
    tell(null, null, rows);
    return { fields: [], records: [], problems };
  }
  const { fields, raws } = rows;
  const records: DocumentRecord[] = [];
  const numbers = new Map<string, number>();
  for (const raw of raws) {
    if (records.length + problems.length >= MOST_RECORDS) {
      tell(null, null, "too-many", String(MOST_RECORDS));
      break;
    }
    const before = problems.length;
    const record = recordOf(raw, (name, code, value) => tell(raw.row, raw.column(name), code, value));
    if (record === null) continue;
    if (record.documentName === "") tell(raw.row, raw.column("documentName"), "no-name");
    const number = record.documentNumber && !isNone(record.documentNumber) ? comparable(record.documentNumber) : "";
    if (number !== "" && numbers.has(number))
      tell(raw.row, raw.column("documentNumber"), "twice", `${record.documentNumber}\n${numbers.get(number)}`);
    else if (number !== "") numbers.set(number, raw.row);
    if (problems.length === before) records.push(record);
  }
  if (records.length === 0 && problems.length === 0) tell(null, null, "no-records");
  return { fields, records, problems };
}

/** The fields that there are columns for, and what stands in them. */
interface Rows {
  fields: readonly RecordField[];
  raws: Iterable<Raw>;
}

function rowsOf(value: unknown): Rows | RecordProblemCode {
  const list = isObject(value) && Array.isArray(value.records) ? value.records : value;
  if (!Array.isArray(list)) return "not-a-register";
  if (list.length > 0 && list.every((row) => Array.isArray(row))) return tableRows(list as unknown[][]);
  if (!list.every(isObject)) return "not-a-register";
  const has = (name: RecordField) => list.some((record) => Object.hasOwn(record, name));
  return { fields: recordFieldNames.filter(has), raws: objectRows(list) };
}

function* objectRows(list: readonly Record<string, unknown>[]): Iterable<Raw> {
  for (const [at, record] of list.entries()) {
    const field = (name: RecordField) => (Object.hasOwn(record, name) ? record[name] : undefined);
    yield { row: at + 1, field, column: (name) => name };
  }
}

function tableRows(rows: readonly unknown[][]): Rows | RecordProblemCode {
  let best: { head: number; places: Map<RecordField, number> } | null = null;
  for (let head = 0; head < Math.min(rows.length, ABOVE); head++) {
    const places = placesIn(rows[head]!);
    if (places.has("documentName") && places.size > (best?.places.size ?? 1)) best = { head, places };
  }
  return best ? { fields: [...best.places.keys()], raws: rowsBelow(rows, best.head, best.places) } : "no-columns";
}

const known = new Map(
  recordFieldNames.flatMap((name) =>
    [name, ...recordFields[name].headings].map((heading) => [comparable(heading), name] as const),
  ),
);

/** Which column has which field: of two with the same, the first. */
function placesIn(headings: readonly unknown[]): Map<RecordField, number> {
  const places = new Map<RecordField, number>();
  for (const [at, heading] of headings.entries()) {
    const name = known.get(comparable(withoutNote(String(heading ?? ""))));
    if (name !== undefined && !places.has(name)) places.set(name, at);
  }
  return places;
}

/** A heading without what stands in brackets at its end: 公开属性（主动公开/依申请公开）. */
function withoutNote(heading: string): string {
  const text = heading.trim();
  const open = Math.max(text.lastIndexOf("（"), text.lastIndexOf("("));
  return /[)）]$/.test(text) && open > 0 ? text.slice(0, open) : text;
}

function* rowsBelow(rows: readonly unknown[][], head: number, places: Map<RecordField, number>): Iterable<Raw> {
  const column = (name: RecordField) => {
    const at = places.get(name)!;
    return `${columnLetters(at)}（${String(rows[head]![at]).trim().slice(0, 30)}）`;
  };
  for (let at = head + 1; at < rows.length; at++) {
    const row = rows[at]!;
    // The template's second row tells how it is filled in.
    if (String(row[0] ?? "").startsWith("填写说明")) continue;
    yield { row: at + 1, field: (name) => row[places.get(name) ?? -1], column };
  }
}

/** What the register says nothing of. */
const EMPTY = {
  ...Object.fromEntries(recordFieldNames.map((name) => [name, null])),
  row: 0,
  documentName: "",
  issuers: [],
  channels: [],
};

/** A record of what was given; null for an empty row. */
function recordOf(
  raw: Raw,
  wrong: (name: RecordField, code: RecordProblemCode, value: string) => void,
): DocumentRecord | null {
  const record: Record<string, unknown> = { ...EMPTY, row: raw.row };
  let isEmpty = true;
  for (const name of recordFieldNames) {
    const given = raw.field(name);
    if (given === undefined || given === null || given === "") continue;
    const read = readValue(name, given);
    if ("code" in read) {
      wrong(name, read.code, typeof given === "string" ? given.trim() : "");
      isEmpty = false;
    } else if (read.value !== null && read.value.length > 0) {
      record[name] = read.value;
      isEmpty = false;
    }
  }
  return isEmpty ? null : (record as unknown as DocumentRecord);
}

function readValue(name: RecordField, given: unknown): Value {
  const { kind } = recordFields[name];
  if (kind === "list" && Array.isArray(given))
    return given.every((one) => typeof one === "string") ? { value: given } : { code: "no-text" };
  if (typeof given !== "string") return { code: "no-text" };
  if (given.length > LONGEST) return { code: "too-long" };
  const text = given.trim();
  if (text === "" || isDash(text)) return { value: kind === "list" ? [] : null };
  if (kind === "text") return { value: text };
  if (kind === "list") return { value: text.split(/[、；;，,\n]/).flatMap((one) => one.trim() || []) };
  if (isNone(text) && name !== "secrecyLevel") return { value: null };
  if (kind === "day") {
    const day = findDate(text)?.day;
    return day === undefined ? { code: "no-day" } : { value: day };
  }
  const choice = kind.choices(text);
  return choice === null ? { code: "unknown-choice" } : { value: choice };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
