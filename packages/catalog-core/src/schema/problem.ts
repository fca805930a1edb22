import type * as z from "zod";

/** What is wrong at one place of a catalog's file. */
export type ProblemCode =
  | "not-json"
  | "not-catalog"
  | "several"
  | "version"
  | "missing"
  | "wrong-type"
  | "too-long"
  | "too-many"
  | "out-of-range"
  | "malformed-id"
  | "malformed-region-code"
  | "not-in-set"
  | "unknown-key"
  | "day"
  | "day-of-year"
  | "link"
  | "malformed-deadline"
  | "malformed";

/** A place with the values that its sentence names. */
export interface Fault {
  code: ProblemCode;
  path: readonly PropertyKey[];
  /** The kind of value that belongs there. */
  expected?: "text" | "list" | "object" | "number";
  /** The largest number of characters or items. */
  most?: number;
  /** Words that the field may have. */
  allowed?: readonly string[];
  /** A key that the format doesn't know. */
  key?: string;
}

const KINDS: Readonly<Record<string, NonNullable<Fault["expected"]>>> = {
  string: "text",
  array: "list",
  object: "object",
  record: "object",
  number: "number",
  int: "number",
};

/** Keys that are named one by one where several are unknown. */
const MOST_KEYS = 20;

/** What an issue of zod's means here. `input` is what was checked. */
export function faultsOf(issue: z.core.$ZodIssue, input: unknown): Fault[] {
  const { path } = issue;
  switch (issue.code) {
    case "invalid_type": {
      if (valueAt(input, path) === undefined) return [{ code: "missing", path }];
      const expected = KINDS[issue.expected];
      return [{ code: "wrong-type", path, ...(expected && { expected }) }];
    }
    case "too_big":
      return [{ code: bigCodes[issue.origin] ?? "out-of-range", path, most: Number(issue.maximum) }];
    case "too_small":
      return [{ code: "out-of-range", path }];
    case "invalid_format":
      return [{ code: path.at(-1) === "id" ? "malformed-id" : "malformed-region-code", path }];
    case "invalid_value":
      return path.length === 1 && path[0] === "catalog"
        ? [{ code: "version", path }]
        : [{ code: "not-in-set", path, allowed: issue.values.map(String) }];
    case "unrecognized_keys":
      return issue.keys.slice(0, MOST_KEYS).map((key) => ({ code: "unknown-key", path: [...path, key], key }));
    case "invalid_union":
      return [{ code: "malformed-deadline", path }];
    case "custom":
      return [{ code: isOwnCode(issue.message) ? issue.message : "malformed", path }];
    default:
      return [{ code: "malformed", path }];
  }
}

const bigCodes: Readonly<Record<string, ProblemCode>> = { string: "too-long", array: "too-many" };

/** The tests of the schema itself say with their code what isn't so. */
function isOwnCode(message: string): message is ProblemCode {
  return message === "day" || message === "day-of-year" || message === "link";
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}

/** `entries[2].channels[0]`, `entries[2].extra["类别"]` */
export function pathText(path: readonly PropertyKey[]): string {
  let text = "";
  for (const key of path) {
    if (typeof key === "number") text += `[${key}]`;
    else if (/^[A-Za-z]\w{0,40}$/.test(String(key))) text += text === "" ? String(key) : `.${String(key)}`;
    else text += `[${JSON.stringify(String(key).slice(0, 80))}]`;
  }
  return text;
}
