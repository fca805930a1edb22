import { isDay } from "../calendar/day.js";
import type { LocaleName } from "../locales/types.js";
import { waiverTextsOf } from "../locales/waiver-texts.js";
import type { Waiver } from "./waivers.js";

/**
 * Why a file of waivers was refused: as a whole (down to `too-many`), or for one of its waivers. `no-scope`,
 * `several-scopes`: how far that waiver reaches is not said, or said twice.
 */
export type WaiverProblemCode =
  | "not-json"
  | "not-waivers"
  | "version"
  | "too-large"
  | "too-many"
  | "not-an-object"
  | "unknown-field"
  | "missing"
  | "not-text"
  | "empty"
  | "too-long"
  | "no-scope"
  | "several-scopes"
  | "not-a-day"
  | "until-before-on"
  | "not-a-host";

/** The first thing that is wrong with a file of waivers. */
export interface WaiverProblem {
  code: WaiverProblemCode;
  /** Which waiver, from 1; null where it is about the whole file. */
  number: number | null;
  /** Name of the field that it is about; empty where it is about none. */
  field: string;
  /** The most characters, or waivers; 0 where it is no question of size. */
  most: number;
}

/** Waivers that can be relied on, or the first thing that is wrong with their file. */
export type WaiversCheck =
  | { ok: true; waivers: Waiver[] }
  | {
      ok: false;
      problem: WaiverProblem;
      /** One sentence: where, what is wrong, what to do. */
      message: string;
    };

/** Waivers come from others: nothing in them may be larger than this. Characters, but for the number of `waivers`. */
export const waiverLimits = {
  /** Characters of a file. */
  file: 5_000_000,
  waivers: 10_000,
  rule: 80,
  code: 80,
  key: 80,
  page: 2_000,
  entry: 80,
  host: 260,
  reason: 500,
  by: 80,
} as const;

/**
 * Waivers from the text of a JSON file, with a byte order mark or without.
 * @throws nothing
 */
export function parseWaivers(json: string, locale: LocaleName = "zh-CN"): WaiversCheck {
  if (json.length > waiverLimits.file) return refused({ code: "too-large", most: waiverLimits.file }, locale);
  let value: unknown;
  try {
    value = JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch {
    return refused({ code: "not-json" }, locale);
  }
  return checkWaivers(value, locale);
}

/**
 * Is the value a file of waivers, version 1? What comes out is a copy with nothing in it that wasn't looked at.
 * @param value from JSON.parse
 * @throws nothing
 */
export function checkWaivers(value: unknown, locale: LocaleName = "zh-CN"): WaiversCheck {
  try {
    return { ok: true, waivers: waiversIn(value) };
  } catch (error) {
    if (error instanceof Refusal) return refused(error.problem, locale);
    throw error;
  }
}

/** Ends the look at the first problem: a file made by hand is mended one line at a time. */
class Refusal extends Error {
  constructor(readonly problem: Partial<WaiverProblem> & Pick<WaiverProblem, "code">) {
    super(problem.code);
  }
}

function refused(problem: Refusal["problem"], locale: LocaleName): WaiversCheck {
  const whole: WaiverProblem = { number: null, field: "", most: 0, ...problem };
  return { ok: false, problem: whole, message: waiverTextsOf(locale).problem(whole) };
}

type Fields = Record<string, unknown>;

function waiversIn(value: unknown): Waiver[] {
  if (!isFields(value) || !Object.hasOwn(value, "waivers")) throw new Refusal({ code: "not-waivers" });
  if (value.waivers !== 1) throw new Refusal({ code: "version" });
  for (const field of Object.keys(value))
    if (field !== "waivers" && field !== "list") throw new Refusal({ code: "unknown-field", field: shortened(field) });
  const list = Object.hasOwn(value, "list") ? value.list : undefined;
  if (!Array.isArray(list)) throw new Refusal({ code: "not-waivers" });
  if (list.length > waiverLimits.waivers) throw new Refusal({ code: "too-many", most: waiverLimits.waivers });
  return list.map((one, i) => waiverIn(one, i + 1));
}

const SCOPES = ["key", "page", "entry", "host"] as const;
const FIELDS: readonly string[] = ["rule", "code", ...SCOPES, "reason", "by", "on", "until"];

function waiverIn(value: unknown, number: number): Waiver {
  const refuse = (code: WaiverProblemCode, field = "", most = 0) => new Refusal({ code, number, field, most });
  if (!isFields(value)) throw refuse("not-an-object");
  for (const field of Object.keys(value)) if (!FIELDS.includes(field)) throw refuse("unknown-field", shortened(field));

  const text = (field: Exclude<keyof typeof waiverLimits, "file" | "waivers"> | "on" | "until"): string => {
    const given = Object.hasOwn(value, field) ? value[field] : undefined;
    const most = field === "on" || field === "until" ? 10 : waiverLimits[field];
    if (given === undefined) throw refuse("missing", field);
    if (typeof given !== "string") throw refuse("not-text", field);
    if (given.trim() === "") throw refuse("empty", field);
    if (given.length > most) throw refuse("too-long", field, most);
    return given.trim();
  };
  const day = (field: "on" | "until"): string => {
    const given = text(field);
    if (!isDay(given)) throw refuse("not-a-day", field);
    return given;
  };

  const rule = text("rule");
  const code = Object.hasOwn(value, "code") ? { code: text("code") } : {};
  const scopes = SCOPES.filter((scope) => Object.hasOwn(value, scope));
  if (scopes.length === 0) throw refuse("no-scope");
  // Beside a key the page is no scope: it says where the finding is.
  if (scopes.length > 1 && scopes.join() !== "key,page") throw refuse("several-scopes");
  const reach = Object.fromEntries(scopes.map((one) => [one, text(one)]));
  if (reach.host !== undefined && !isHost(reach.host)) throw refuse("not-a-host", "host");
  const waiver: Waiver = { rule, ...code, ...reach, reason: text("reason"), on: day("on"), until: null };
  if (Object.hasOwn(value, "by")) waiver.by = text("by");
  if (Object.hasOwn(value, "until") && value.until !== null) waiver.until = day("until");
  if (waiver.until !== null && waiver.until < waiver.on) throw refuse("until-before-on", "until");
  return waiver;
}

/** A name with its port, and nothing else of an address. */
function isHost(text: string): boolean {
  try {
    return new URL(`http://${text}/`).host === text.toLowerCase().replace(/:80$/, "");
  } catch {
    return false;
  }
}

function shortened(name: string): string {
  return name.length > 40 ? `${name.slice(0, 40)}…` : name;
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
