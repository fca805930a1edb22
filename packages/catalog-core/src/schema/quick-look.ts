import type * as z from "zod";

/** What a quick look gives for a value that only the schema can decide on. */
export const UNSURE: unique symbol = Symbol("unsure");

/**
 * A quick look at a value: the schema's output where the value is plainly good, the value itself unless something had
 * to be filled in; else `UNSURE`.
 */
export type QuickLook = (value: unknown) => unknown;

type Checks = readonly z.core.$ZodCheck[] | undefined;

/**
 * A quick look for values that a schema takes. It is made from the schema itself, so that there is one truth; a kind of
 * schema that it doesn't know is never plainly good.
 *
 * zod makes a result and a list of issues for each text of each row; this makes nothing. It takes less than a fifth of
 * zod's time.
 */
export function quickLook(schema: z.core.$ZodType): QuickLook {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "string":
      return stringLook(def.checks);
    case "number":
      return numberLook(def.checks);
    case "enum":
      return setLook(new Set<unknown>(Object.values(def.entries)));
    case "literal":
      return setLook(new Set<unknown>(def.values));
    case "array":
      return arrayLook(quickLook(def.element), def.checks);
    case "object":
      return objectLook(def);
    case "record":
      return recordLook(quickLook(def.keyType), quickLook(def.valueType), def.checks);
    // That the key may be missing is the object's matter; undefined as a value is left to the schema.
    case "optional":
    case "default":
      return quickLook(def.innerType);
    default:
      return unsure;
  }
}

const unsure: QuickLook = () => UNSURE;

/** Bounds on a length, patterns and own tests; null if there is a check that isn't known here. */
function boundsOf(checks: Checks) {
  let shortest = 0;
  let longest = Number.POSITIVE_INFINITY;
  const tests: ((text: string) => unknown)[] = [];
  for (const check of checks ?? []) {
    const { def } = (check as z.core.$ZodChecks)._zod;
    if (def.check === "max_length") longest = Math.min(longest, def.maximum);
    else if (def.check === "min_length") shortest = Math.max(shortest, def.minimum);
    else if (def.check === "string_format" && def.format === "regex" && def.pattern && !def.pattern.global) {
      const pattern = def.pattern;
      tests.push((text) => pattern.test(text));
    } else if ((def.check as string) === "custom" && "fn" in def) tests.push(def.fn as (text: string) => unknown);
    else return null;
  }
  return { shortest, longest, tests };
}

function stringLook(checks: Checks): QuickLook {
  const bounds = boundsOf(checks);
  if (!bounds || bounds.shortest > 0) return unsure;
  const { longest, tests } = bounds;
  if (tests.length === 0) return (value) => (typeof value === "string" && value.length <= longest ? value : UNSURE);
  return (value) => {
    if (typeof value !== "string" || value.length > longest) return UNSURE;
    for (const test of tests) if (!test(value)) return UNSURE;
    return value;
  };
}

function numberLook(checks: Checks): QuickLook {
  let least = Number.NEGATIVE_INFINITY;
  let most = Number.POSITIVE_INFINITY;
  for (const check of checks ?? []) {
    const { def } = (check as z.core.$ZodChecks)._zod;
    if (def.check === "greater_than" && def.inclusive) least = Math.max(least, Number(def.value));
    else if (def.check === "less_than" && def.inclusive) most = Math.min(most, Number(def.value));
    else if (def.check !== "number_format" || def.format !== "safeint") return unsure;
  }
  return (value) =>
    typeof value === "number" && Number.isSafeInteger(value) && value >= least && value <= most ? value : UNSURE;
}

function setLook(values: ReadonlySet<unknown>): QuickLook {
  return (value) => (values.has(value) ? value : UNSURE);
}

/** Items that something must be filled into are the schema's matter. */
function arrayLook(item: QuickLook, checks: Checks): QuickLook {
  const bounds = boundsOf(checks);
  if (!bounds || bounds.tests.length > 0) return unsure;
  const { shortest, longest } = bounds;
  return (value) => {
    if (!Array.isArray(value)) return UNSURE;
    const { length } = value;
    if (length > longest || length < shortest) return UNSURE;
    for (let i = 0; i < length; i++) if (item(value[i]) !== value[i]) return UNSURE;
    return value;
  };
}

interface Field {
  look: QuickLook;
  /** May be missing. */
  optional: boolean;
  /** What stands there if it is missing; null if nothing does. */
  fallback: (() => unknown) | null;
}

function objectLook({ shape, catchall, checks }: z.core.$ZodObjectDef): QuickLook {
  const strict = (catchall as z.core.$ZodTypes | undefined)?._zod.def.type === "never";
  if (!strict || (checks?.length ?? 0) > 0) return unsure;
  const fields = new Map(Object.entries(shape).map(([key, field]) => [key, fieldOf(field)]));
  const always = [...fields].filter(([, { optional }]) => !optional);
  const complete = always.length;
  const required = always.filter(([, { fallback }]) => !fallback).map(([key]) => key);
  // Copied for each output, with all keys in place: adding one key after the other takes several times as long.
  const template: Record<string, unknown> = {};
  for (const [key, { fallback }] of always) template[key] = fallback?.();
  const made = always.filter(([key, { fallback }]) => fallback && typeof template[key] === "object");

  const filled = (value: Record<string, unknown>) => {
    for (const key of required) if (!Object.hasOwn(value, key)) return UNSURE;
    const output = { ...template };
    for (const key in value) output[key] = fields.get(key)!.look(value[key]);
    // Lists are a row's own.
    for (const [key, { fallback }] of made) if (output[key] === template[key]) output[key] = fallback!();
    return output;
  };

  return (value) => {
    if (!isPlain(value)) return UNSURE;
    let found = 0;
    let same = true;
    for (const key in value) {
      const field = fields.get(key);
      if (field === undefined) return UNSURE;
      const own = value[key];
      const good = field.look(own);
      if (good === UNSURE) return UNSURE;
      if (good !== own) same = false;
      if (!field.optional) found++;
    }
    return same && found === complete ? value : filled(value);
  };
}

function fieldOf(schema: z.core.$ZodType): Field {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const look = quickLook(schema);
  // The getter of the default makes a new value each time.
  if (def.type === "default") return { look, optional: false, fallback: () => def.defaultValue };
  return { look, optional: def.type === "optional", fallback: null };
}

/** A record with a key `__proto__` is left to the schema. */
function recordLook(key: QuickLook, item: QuickLook, checks: Checks): QuickLook {
  if ((checks?.length ?? 0) > 0) return unsure;
  return (value) => {
    if (!isPlain(value)) return UNSURE;
    for (const name in value)
      if (name === "__proto__" || key(name) === UNSURE || item(value[name]) !== value[name]) return UNSURE;
    return value;
  };
}

/** As JSON makes them: nothing inherited that a key could be found in. */
function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
