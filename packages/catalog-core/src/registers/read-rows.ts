import { columnLetters } from "../import/place.js";
import { findDate } from "../page/dates.js";
import { comparable, isDash, isNone } from "../page/text.js";
import { type FieldSpec, fieldNames, isList, type RegisterSpec, registerLimits } from "./fields.js";
import { readMoment } from "./moment.js";
import type { ProblemPlace, ReadRows, RegisterProblem, RegisterProblemCode } from "./types.js";

/** Rows that are looked through for the headings: titles stand above them. */
const ABOVE = 20;

/** A field's value, or why there is none to be had. */
type Value = { value: string | readonly string[] | null } | { code: RegisterProblemCode };

/** What one row or object gives for each field; `undefined` where it has nothing for it. */
interface Raw<Field> {
  row: number;
  field(name: Field): unknown;
  /** Where a field stands, as the user sees it. */
  column(name: Field): string;
}

/** The fields that there are columns for, and what stands in them. */
interface Rows<Field> {
  fields: readonly Field[];
  raws: Iterable<Raw<Field>>;
}

/**
 * Reads a register, of whatever kind its spec says: a table of texts with headings, or from JSON a list of objects by the
 * names of the fields, or an object with such a list as `records`, beside which anything may stand but another version.
 *
 * A row in which something can't be read is left out and told, with row and column; the others are read all the same.
 * @param value rows of cells, or what JSON.parse gave
 * @param say the sentence for a problem
 * @throws nothing
 */
export function readRows<Row extends { row: number }, Field extends string, Problem extends RegisterProblem>(
  value: unknown,
  spec: RegisterSpec<Field>,
  say: (code: RegisterProblemCode, place: ProblemPlace) => string,
): ReadRows<Row, Field, Problem> {
  const problems: Problem[] = [];
  const tell = (row: number | null, column: string | null, code: RegisterProblemCode, value = "") => {
    const message = say(code, { row, column, value: value.slice(0, 60) });
    // Which codes there can be follows from the kinds of fields that the spec has.
    problems.push({ row, column, code, message } as Problem);
  };
  const rows = rowsOf(value, spec);
  if (typeof rows === "string") {
    tell(null, null, rows, rows === "version" ? spec.version : "");
    return { fields: [], records: [], problems };
  }
  const { fields, raws } = rows;
  const records: Row[] = [];
  const repeats = repeatFinder(spec);
  const recordOf = recordReader<Row, Field>(spec);
  for (const raw of raws) {
    if (records.length + problems.length >= registerLimits.records) {
      tell(null, null, "too-many", String(registerLimits.records));
      break;
    }
    const before = problems.length;
    let isNameTold = false;
    const record = recordOf(raw, (name, code, value) => {
      if (name === spec.name) isNameTold = true;
      tell(raw.row, raw.column(name), code, value);
    });
    if (record === null) continue;
    const given = record as Row & Record<Field, unknown>;
    if (given[spec.name] === "" && !isNameTold) tell(raw.row, raw.column(spec.name), "no-name");
    const repeat = repeats(given, raw.row);
    if (repeat !== null)
      tell(raw.row, raw.column(repeat.field), "twice", `${repeat.text.slice(0, 40)}\n${repeat.first}`);
    if (problems.length === before) records.push(record);
  }
  if (records.length === 0 && problems.length === 0) tell(null, null, "no-records");
  return { fields, records, problems };
}

/** Tells of each record whether one before it is the same, and in which row that stands. */
function repeatFinder<Field extends string>(spec: RegisterSpec<Field>) {
  const keys = new Map<string, number>();
  return (record: Readonly<Record<Field, unknown>>, row: number) => {
    const key = spec.key(record);
    const same = key === null ? "" : comparable(key.text);
    if (key === null || same === "") return null;
    const first = keys.get(same);
    if (first !== undefined) return { ...key, first };
    keys.set(same, row);
    return null;
  };
}

/** Which objects of a list the reader takes for the same as one before them: their places, from 0, and the field. */
export function repeatsIn<Field extends string>(
  list: readonly Record<string, unknown>[],
  spec: RegisterSpec<Field>,
): { at: number; field: Field }[] {
  const repeats = repeatFinder(spec);
  const recordOf = recordReader<Record<Field, unknown>, Field>(spec);
  const found: { at: number; field: Field }[] = [];
  for (const raw of objectRows<Field>(list)) {
    const record = recordOf(raw, () => {});
    const repeat = record && repeats(record, raw.row);
    if (repeat) found.push({ at: raw.row - 1, field: repeat.field });
  }
  return found;
}

/** Whether there is anything in a text for the reader: not only blanks, and not only a dash. */
export function isFilled(text: string): boolean {
  const trimmed = text.trim();
  return trimmed !== "" && !isDash(trimmed);
}

function rowsOf<Field extends string>(value: unknown, spec: RegisterSpec<Field>): Rows<Field> | RegisterProblemCode {
  // A later version may mean something else by the same names; a file of hand's making may leave it out.
  if (isObject(value) && Object.hasOwn(value, spec.version) && value[spec.version] !== 1) return "version";
  const list = isObject(value) && Array.isArray(value.records) ? value.records : value;
  if (!Array.isArray(list)) return "not-a-register";
  if (list.length > 0 && list.every((row) => Array.isArray(row))) return tableRows(list as unknown[][], spec);
  if (!list.every(isObject)) return "not-a-register";
  const has = (name: Field) => list.some((record) => Object.hasOwn(record, name));
  return { fields: fieldNames(spec).filter(has), raws: objectRows(list) };
}

function* objectRows<Field extends string>(list: readonly Record<string, unknown>[]): Iterable<Raw<Field>> {
  for (const [at, record] of list.entries()) {
    const field = (name: Field) => (Object.hasOwn(record, name) ? record[name] : undefined);
    yield { row: at + 1, field, column: (name) => name };
  }
}

function tableRows<Field extends string>(
  rows: readonly unknown[][],
  spec: RegisterSpec<Field>,
): Rows<Field> | RegisterProblemCode {
  const known = new Map(
    fieldNames(spec).flatMap((name) =>
      [name, ...spec.fields[name].headings].map((heading) => [comparable(heading), name] as const),
    ),
  );
  let best: { head: number; places: Map<Field, number> } | null = null;
  for (let head = 0; head < Math.min(rows.length, ABOVE); head++) {
    const places = placesIn(rows[head]!, known);
    if (places.has(spec.name) && places.size > (best?.places.size ?? 1)) best = { head, places };
  }
  return best ? { fields: [...best.places.keys()], raws: rowsBelow(rows, best.head, best.places) } : "no-columns";
}

/** Which column has which field: of two with the same, the first. */
function placesIn<Field>(headings: readonly unknown[], known: ReadonlyMap<string, Field>): Map<Field, number> {
  const places = new Map<Field, number>();
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

function* rowsBelow<Field>(
  rows: readonly unknown[][],
  head: number,
  places: ReadonlyMap<Field, number>,
): Iterable<Raw<Field>> {
  const column = (name: Field) => {
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

type Wrong<Field> = (name: Field, code: RegisterProblemCode, value: string) => void;

/** Makes a record of what a row gives; null for an empty row. */
function recordReader<Row, Field extends string>(spec: RegisterSpec<Field>) {
  const fields = fieldNames(spec).map((name) => ({ name, spec: spec.fields[name] }));
  /** What the register says nothing of. A spread makes an object of it that engines are quick with. */
  const empty = {
    ...Object.fromEntries(
      fields.map((field) => [field.name, field.name === spec.name ? "" : isList(field.spec) ? [] : null] as const),
    ),
    row: 0,
  };
  const { rest } = spec;
  return (raw: Raw<Field>, wrong: Wrong<Field>): Row | null => {
    const record: Record<string, unknown> = { ...empty, row: raw.row };
    let isEmpty = true;
    for (const { name, spec: field } of fields) {
      const given = raw.field(name);
      if (given === undefined || given === null || given === "") continue;
      const read = readValue(field, given);
      if ("code" in read) {
        wrong(name, read.code, typeof given === "string" ? given.trim() : "");
        isEmpty = false;
      } else if (read.value !== null && read.value.length > 0) {
        record[name] = read.value;
        isEmpty = false;
        if (name === rest?.from && record[rest.to] === null) record[rest.to] = rest.of(given as string);
      }
    }
    return isEmpty ? null : (record as Row);
  };
}

function readValue(spec: FieldSpec, given: unknown): Value {
  const { kind } = spec;
  if (typeof given !== "string") {
    if (!Array.isArray(given) || !isList(spec) || !given.every((one) => typeof one === "string"))
      return { code: "no-text" };
    return given.some((one) => one.length > registerLimits.text) ? { code: "too-long" } : { value: given };
  }
  if (given.length > registerLimits.text) return { code: "too-long" };
  const text = given.trim();
  if (!isFilled(text)) return { value: null };
  if (kind === "text") return { value: text };
  if (kind === "list") return { value: text.split(/[、；;，,\n]/).flatMap((one) => one.trim() || []) };
  if (typeof kind === "object" && "list" in kind) return { value: kind.list(text) };
  if (isNone(text) && !spec.hasNone) return { value: null };
  if (kind === "day") {
    const day = findDate(text)?.day;
    return day === undefined ? { code: "no-day" } : { value: day };
  }
  if (kind === "moment") {
    const moment = readMoment(text);
    return moment === null ? { code: "no-moment" } : { value: moment };
  }
  const choice = kind.choices(text);
  return choice === null ? { code: "unknown-choice" } : { value: choice };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
