import type { LocaleName } from "../locales/types.js";
import { configLimits, configSchema } from "./config-schema.js";
import { configTexts as en } from "./locales/en-config.js";
import { configTexts as zhCN } from "./locales/zh-CN-config.js";
import { type Fault, faultsOf, pathText } from "./problem.js";

/** A configuration of the command line, `mulu.config.json`, version 1. */
export interface Config {
  config: 1;
  /** A preset by name, or the path of a file with one, from the configuration's folder; as all paths here. */
  preset?: string | undefined;
  /** Rules that don't run, or weigh more or less than in the preset, by their ids. */
  rules?: Record<string, "off" | "error" | "warning" | "info"> | undefined;
  /** Path of the catalog that pages are held against, in any format that can be imported. */
  catalog?: string | undefined;
  /** Path of a file of waivers. */
  waivers?: string | undefined;
  /** Path of a file of site profiles. */
  profiles?: string | undefined;
  /** From which severity on findings make the exit code 1. */
  failOn?: "error" | "warning" | "info" | "never" | undefined;
  /**
   * Columns by their pages (addresses or paths of files, `*` for anything), with the days within which there must be
   * something new. The first that fits a page counts.
   */
  columns?: { pages: string[]; days: number }[] | undefined;
}

/** The first thing that is wrong with a configuration. */
export interface ConfigProblem {
  code:
    | "not-json"
    | "not-config"
    | "too-large"
    | "version"
    | "unknown-field"
    | "missing"
    | "wrong-type"
    | "not-in-set"
    | "out-of-range"
    | "malformed";
  /** Where it stands: `columns[0].days`; empty where it is about the whole file. */
  path: string;
  /** The kind of value that belongs there; null where it isn't the kind that is wrong. */
  expected: NonNullable<Fault["expected"]> | null;
  /** Words that may stand there; empty where it is no question of words. */
  allowed: readonly string[];
  /** The most characters, or items; 0 where it is no question of size. */
  most: number;
}

/** A configuration that can be relied on, or the first thing that is wrong with it. */
export type ConfigCheck =
  | { ok: true; config: Config }
  | {
      ok: false;
      problem: ConfigProblem;
      /** One sentence: where, what is wrong, what to do. */
      message: string;
    };

/** What is said of configurations, in one language. */
export interface ConfigTexts {
  problem(problem: ConfigProblem): string;
}

const locales: Record<LocaleName, ConfigTexts> = { "zh-CN": zhCN, en };

/**
 * A configuration from the text of its file, with a byte order mark or without. Whether there are the rules and the
 * preset that it names is for who knows the rules to say, see `rulesOf`.
 * @throws nothing
 */
export function parseConfig(json: string, locale: LocaleName = "zh-CN"): ConfigCheck {
  const refused = (problem: ConfigProblem): ConfigCheck => ({
    ok: false,
    problem,
    message: locales[locale].problem(problem),
  });
  const whole = { path: "", expected: null, allowed: [], most: 0 };
  if (json.length > configLimits.file) return refused({ ...whole, code: "too-large", most: configLimits.file });
  let value: unknown;
  try {
    value = JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch {
    return refused({ ...whole, code: "not-json" });
  }
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, "config"))
    return refused({ ...whole, code: "not-config" });
  const result = configSchema.safeParse(value, { error: () => "-" });
  if (!result.success) return refused(problemOf(faultsOf(result.error.issues[0]!, value)[0]!));
  const { $schema, ...config } = result.data;
  return { ok: true, config };
}

/** What zod found, told as ours. */
function problemOf({ code, path, expected = undefined, allowed = [], most = 0 }: Fault): ConfigProblem {
  const place = { path: pathText(path), expected: expected ?? null, allowed, most };
  switch (code) {
    case "unknown-key":
      return { ...place, code: "unknown-field" };
    case "missing":
    case "wrong-type":
    case "out-of-range":
      return { ...place, code };
    case "too-long":
    case "too-many":
      return { ...place, code: "out-of-range" };
    case "version":
    case "not-in-set":
      return path[0] === "config" ? { ...place, code: "version" } : { ...place, code: "not-in-set" };
    default:
      return { ...place, code: "malformed" };
  }
}
