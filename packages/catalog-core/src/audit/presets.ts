import { presetTextsOf } from "../locales/preset-texts.js";
import { textsOf } from "../locales/texts.js";
import type { LocaleName } from "../locales/types.js";
import type { PageRule } from "../rules/define-rule.js";
import { pageRules } from "../rules/page-rules.js";
import type { Severity } from "./report.js";

/**
 * A choice of rules by name. `standard`: all rules as they are; `strict`: warnings as errors, hints as warnings;
 * `national`: without what only the notice of 长治市教育局 (2020-08-12) asks; `changzhi`: with what only that notice asks
 * as errors; `essential`: only what the law says must be.
 */
export type PresetName = "strict" | "standard" | "national" | "changzhi" | "essential";

/** What is said of a single rule: that it doesn't run, or how much it weighs. */
export type RuleOverride = "off" | Severity;

/** A preset, a rule or an override that nobody knows. */
export interface PresetProblem {
  code: "unknown-preset" | "unknown-rule" | "unknown-override";
  /** What was given. */
  name: string;
  /** The rule that an unknown override was given for. */
  rule?: string;
  /** The known name that is written most like it; null where none is. */
  nearest: string | null;
}

/** What of a rule a preset looks at. */
type AnyRule = Pick<PageRule, "id" | "severity" | "duties">;

interface Preset {
  /** How much each severity weighs; `off`: its rules don't run. */
  levels: Record<Severity, RuleOverride>;
  /** How much a rule weighs that checks nothing but what the notice of 长治市教育局 (2020-08-12) asks. */
  ofNotice?: RuleOverride;
}

const AS_THEY_ARE = { error: "error", warning: "warning", info: "info" } as const;

const presets: Record<PresetName, Preset> = {
  // What a standard or a notice recommends is held to as if it were law: for offices that are rated by it.
  strict: { levels: { error: "error", warning: "error", info: "warning" } },
  standard: { levels: AS_THEY_ARE },
  // For bureaus that the notice isn't addressed to, and for those that it is.
  national: { levels: AS_THEY_ARE, ofNotice: "off" },
  changzhi: { levels: AS_THEY_ARE, ofNotice: "error" },
  essential: { levels: { error: "error", warning: "off", info: "off" } },
};

/** All presets by name, to choose from. */
export const presetNames = Object.keys(presets) as PresetName[];
const OVERRIDES: readonly RuleOverride[] = ["off", "error", "warning", "info"];

/**
 * How much a rule weighs under a preset, or that it doesn't run.
 * @param preset one of `presetNames`
 * @param rule a rule over pages or over forms, with the severity that it has of its own
 */
export function levelUnder(
  preset: PresetName,
  { severity, duties }: Pick<PageRule, "severity" | "duties">,
): RuleOverride {
  const { levels, ofNotice } = presets[preset];
  return ofNotice && duties.every((id) => id.startsWith("CZ-")) ? ofNotice : levels[severity];
}

/**
 * The page rules of a preset, in their order, with their severities as the preset or an override has them. An override
 * brings in a rule that the preset leaves out. What isn't known is passed over and told; an unknown preset counts as
 * `standard`.
 * @param preset one of `presetNames`, as it was given
 * @param overrides `off` or a severity, by the rule's id; those of form rules are no problem
 */
export function rulesOf(preset: string, overrides?: Readonly<Record<string, string>>): ChosenRules<PageRule>;
/**
 * The same for rules of any kind, those over forms among them.
 * @param preset one of `presetNames`, as it was given
 * @param overrides `off` or a severity, by the rule's id; of rules that aren't in `rules`, but exist, too
 * @param rules the rules to choose from
 */
export function rulesOf<R extends Pick<PageRule, "id" | "severity" | "duties">>(
  preset: string,
  overrides: Readonly<Record<string, string>>,
  rules: readonly R[],
): ChosenRules<R>;
export function rulesOf(
  preset: string,
  overrides: Readonly<Record<string, string>> = {},
  rules: readonly AnyRule[] = pageRules,
): ChosenRules<AnyRule> {
  const problems: PresetProblem[] = [];
  const known = [...new Set([...rules.map(({ id }) => id), ...Object.keys(textsOf("zh-CN").rules)])];
  const isPreset = (presetNames as string[]).includes(preset);
  if (!isPreset) problems.push(unknown("unknown-preset", preset, presetNames));
  const chosen = isPreset ? (preset as PresetName) : "standard";
  const said = new Map<string, RuleOverride>();
  for (const [rule, override] of Object.entries(overrides)) {
    if (!known.includes(rule)) problems.push(unknown("unknown-rule", rule, known));
    else if (!(OVERRIDES as readonly string[]).includes(override))
      problems.push({ ...unknown("unknown-override", String(override), OVERRIDES), rule });
    else said.set(rule, override as RuleOverride);
  }
  return {
    rules: rules.flatMap((rule) => {
      const level = said.get(rule.id) ?? levelUnder(chosen, rule);
      if (level === "off") return [];
      return [level === rule.severity ? rule : { ...rule, severity: level }];
    }),
    problems,
  };
}

/** The rules that a preset leaves to run, and what of the choice was not understood. */
export interface ChosenRules<R> {
  /** In their order; a severity that was changed is on a copy of the rule. */
  rules: R[];
  /** What was passed over. Empty where all was known. */
  problems: PresetProblem[];
}

/** A problem in a sentence, with what to do. */
export function presetProblemText(problem: PresetProblem, locale: LocaleName): string {
  return presetTextsOf(locale).problem(problem);
}

/** A preset's title and what it runs, for those who choose. */
export function presetText(preset: PresetName, locale: LocaleName): { title: string; about: string } {
  return presetTextsOf(locale).presets[preset];
}

function unknown(code: PresetProblem["code"], name: string, names: readonly string[]): PresetProblem {
  return { code, name: name.slice(0, LONGEST), nearest: nearestOf(name, names) };
}

/** No name is longer, and none that is needs to be compared. */
const LONGEST = 60;

/** Null where more than a third of the letters would have to be others. */
function nearestOf(name: string, names: readonly string[]): string | null {
  if (name.length > LONGEST) return null;
  let [nearest, least]: [string | null, number] = [null, Math.max(2, Math.ceil(name.length / 3)) + 1];
  for (const one of names) {
    const distance = editsBetween(name.toLowerCase(), one);
    if (distance < least) [nearest, least] = [one, distance];
  }
  return nearest;
}

/** Letters to put in, to leave out or to change until one is the other. */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length]!;
}
