import { presetFileTextsOf } from "../locales/preset-file-texts.js";
import type { LocaleName } from "../locales/types.js";
import { formRules } from "../rules/form-rules.js";
import { pageRules } from "../rules/page-rules.js";
import { type PresetName, type PresetProblem, type RuleOverride, rulesOf } from "./presets.js";

/** A preset of one's own, version 1: a built-in one, and what is different. */
export interface PresetFile {
  preset: 1;
  /** What it begins with. */
  base: PresetName;
  /** What is different, by the rule's id. */
  rules: Record<string, RuleOverride>;
}

/**
 * The first thing that is wrong with a preset's file. `name` is the field or rule that it is about; the most characters
 * with `too-large`; else empty.
 */
export type PresetFileProblem =
  | PresetProblem
  | { code: "not-json" | "not-preset" | "version" | "too-large"; name: string }
  | { code: "unknown-field" | "not-text" | "not-rules"; name: string };

/** A preset that can be relied on, or the first thing that is wrong with its file. */
export type PresetCheck =
  | { ok: true; preset: PresetFile }
  | {
      ok: false;
      problem: PresetFileProblem;
      /** One sentence: where, what is wrong, what to do. */
      message: string;
    };

/** Characters of a file: all rules are some kilobytes. */
const LONGEST_FILE = 200_000;
const FIELDS = ["preset", "base", "rules"];

/**
 * A preset from the text of a JSON file, with a byte order mark or without. `base` may be left out and is `standard` then.
 * Unlike settings, a file that names an unknown rule is refused: whoever wrote it believes that the rule is off.
 * @param json at most 200,000 characters
 * @param locale language of the sentence about a problem
 * @throws nothing
 */
export function parsePreset(json: string, locale: LocaleName = "zh-CN"): PresetCheck {
  const refused = (problem: PresetFileProblem): PresetCheck => ({
    ok: false,
    problem,
    message: presetFileTextsOf(locale).problem(problem),
  });
  if (json.length > LONGEST_FILE) return refused({ code: "too-large", name: String(LONGEST_FILE) });
  let value: unknown;
  try {
    value = JSON.parse(json.charCodeAt(0) === 0xfeff ? json.slice(1) : json);
  } catch {
    return refused({ code: "not-json", name: "" });
  }
  if (!isFields(value) || !(has(value, "rules") || has(value, "base")))
    return refused({ code: "not-preset", name: "" });
  if (has(value, "preset") && value.preset !== 1) return refused({ code: "version", name: "" });
  const odd = Object.keys(value).find((field) => !FIELDS.includes(field));
  if (odd !== undefined) return refused({ code: "unknown-field", name: odd.slice(0, 60) });
  const base = has(value, "base") ? value.base : "standard";
  if (typeof base !== "string") return refused({ code: "not-text", name: "base" });
  const given = has(value, "rules") ? value.rules : {};
  if (!isFields(given)) return refused({ code: "not-rules", name: "" });
  const rules: Record<string, string> = Object.create(null) as Record<string, string>;
  for (const [rule, override] of Object.entries(given)) {
    if (typeof override !== "string") return refused({ code: "not-text", name: rule.slice(0, 60) });
    rules[rule] = override;
  }
  const [problem] = problemsOf(base, rules);
  if (problem) return refused(problem);
  return { ok: true, preset: { preset: 1, base: base as PresetName, rules: rules as PresetFile["rules"] } };
}

/** Rules over pages and over forms, both or either may be named. */
function problemsOf(base: string, rules: Readonly<Record<string, string>>): PresetProblem[] {
  return rulesOf(base, rules, [...pageRules, ...formRules]).problems;
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function has(value: object, key: string): boolean {
  return Object.hasOwn(value, key);
}
