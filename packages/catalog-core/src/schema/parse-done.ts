import { oneLine } from "../catalog/text.js";
import { dueDates } from "../duties/due-dates.js";
import type { DoneRecord } from "../duties/due-list.js";
import type { Duty } from "../duties/types.js";
import type { LocaleName } from "../locales/types.js";
import { doneLimits, doneSchema } from "./done-schema.js";
import { doneTexts as en } from "./locales/en-done.js";
import { doneTexts as zhCN } from "./locales/zh-CN-done.js";
import { type Fault, faultsOf } from "./problem.js";

/**
 * Why a file of what was done was refused: as a whole (down to `too-many`), for a field of one record, or because the
 * record can't be of its duty. `no-day`: the duty has neither day nor period; `due-missing`: it has a day, which the
 * record doesn't name; `due-of-period`: the other way round; `not-due`: it is due on other days; `twice`: noted before.
 */
export type DoneProblemCode =
  | "not-json"
  | "not-done"
  | "too-large"
  | "too-many"
  | "not-an-object"
  | "unknown-field"
  | "missing"
  | "not-text"
  | "too-long"
  | "not-a-day"
  | "malformed"
  | "unknown-duty"
  | "no-day"
  | "due-missing"
  | "due-of-period"
  | "not-due"
  | "twice";

/** The first thing that is wrong with a file of what was done. */
export interface DoneProblem {
  code: DoneProblemCode;
  /** Which record, from 1; null where it is about the whole file. */
  number: number | null;
  /** Name of the field that it is about, empty where it is about none; for `not-due` the day that was given. */
  field: string;
  /** What stands there and is told: a duty's id, a day, the number of the record that says the same. */
  value: string;
  /** A day on which the duty is due, near the one that was given; empty where there is none. */
  expected: string;
  /** The most characters, or records; 0 where it is no question of size. */
  most: number;
}

/** What was done, as it can be relied on, or the first thing that is wrong with its file. */
export type DoneCheck =
  | { ok: true; done: DoneRecord[] }
  | {
      ok: false;
      problem: DoneProblem;
      /** One sentence: where, what is wrong, what to do. */
      message: string;
    };

/** What is said of files of what was done, in one language. */
export interface DoneTexts {
  /** Where, what is wrong, what to do. */
  problem(problem: DoneProblem): string;
}

const locales: Record<LocaleName, DoneTexts> = { "zh-CN": zhCN, en };

/**
 * What was done, from the text of a JSON file, with a byte order mark or without.
 * @param duties those that there are; a record that can't be of one of them, or of none of its days, is refused
 * @throws nothing
 */
export function parseDone(json: string, duties: readonly Duty[], locale: LocaleName = "zh-CN"): DoneCheck {
  try {
    if (json.length > doneLimits.file) throw new Refusal({ code: "too-large", most: doneLimits.file });
    return { ok: true, done: recordsIn(parsed(json), duties) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const problem: DoneProblem = { number: null, field: "", value: "", expected: "", most: 0, ...error.problem };
    return { ok: false, problem, message: locales[locale].problem(problem) };
  }
}

/** Ends the look at the first problem: a file made by hand is mended one line at a time. */
class Refusal extends Error {
  constructor(readonly problem: Partial<DoneProblem> & Pick<DoneProblem, "code">) {
    super(problem.code);
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch {
    throw new Refusal({ code: "not-json" });
  }
}

/** Our sentences are made from the issues' codes; zod's own need not be put together. */
const quiet = { error: () => "-" };

function recordsIn(value: unknown, duties: readonly Duty[]): DoneRecord[] {
  if (typeof value !== "object" || value === null || !("done" in value) || !Array.isArray(value.done))
    throw new Refusal({ code: "not-done" });
  // zod would look at each of them before it says so.
  if (value.done.length > doneLimits.done) throw new Refusal({ code: "too-many", most: doneLimits.done });
  const result = doneSchema.safeParse(value, quiet);
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new Refusal(problemOf(faultsOf(issue!, value)[0]!));
  }
  const known = new Map(duties.map((duty) => [duty.id, duty]));
  const places = new Map<string, number>();
  return result.data.done.map(({ duty: id, due = null, on, note = "" }, i) => {
    const number = i + 1;
    const refuse = (code: DoneProblemCode, details: Partial<DoneProblem> = {}) =>
      new Refusal({ code, number, value: id, ...details });
    const duty = known.get(id);
    if (!duty) throw refuse("unknown-duty", { value: shortened(id) });
    if (!duty.due) throw refuse("no-day");
    if (duty.due.kind === "cycle" && due !== null) throw refuse("due-of-period");
    if (duty.due.kind !== "cycle") checkDue(duty, due, refuse);
    const key = `${id} ${due ?? on}`;
    const same = places.get(key);
    if (same !== undefined) throw refuse("twice", { value: String(same) });
    places.set(key, number);
    return { duty: id, due, on, note: oneLine(note) };
  });
}

function checkDue(
  duty: Duty,
  due: string | null,
  refuse: (code: DoneProblemCode, details?: Partial<DoneProblem>) => Refusal,
): void {
  if (due === null) throw refuse("due-missing");
  if (dueDates([duty], due, due).length > 0) return;
  const year = due.slice(0, 4);
  const [near] =
    duty.due?.kind === "once" ? [{ due: duty.due.by }] : dueDates([duty], `${year}-01-01`, `${year}-12-31`);
  throw refuse("not-due", { field: due, expected: near?.due ?? "" });
}

/** What zod found, told as ours. */
function problemOf({ code, path, most = 0, key = "" }: Fault): Refusal["problem"] {
  const [, at, field] = path;
  const place = { number: typeof at === "number" ? at + 1 : null, field: shortened(String(field ?? "")) };
  switch (code) {
    case "unknown-key":
      return { ...place, code: "unknown-field", field: shortened(key) };
    case "missing":
      return { ...place, code: "missing" };
    case "wrong-type":
      return { ...place, code: field === undefined ? "not-an-object" : "not-text" };
    case "too-long":
      return { ...place, code: "too-long", most };
    case "day":
      return { ...place, code: "not-a-day" };
    default:
      return { ...place, code: "malformed" };
  }
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}
