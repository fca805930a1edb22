import type { PresetName, PresetProblem } from "../audit/presets.js";
import { presetTexts as en } from "./en/presets.js";
import type { LocaleName } from "./types.js";
import { presetTexts as zhCN } from "./zh-CN/presets.js";

/** What is said of presets in one language. */
export interface PresetTexts {
  presets: Record<PresetName, { title: string; about: string }>;
  /** What isn't known, and what was probably meant. */
  problem(problem: PresetProblem): string;
}

const locales: Record<LocaleName, PresetTexts> = { "zh-CN": zhCN, en };

export function presetTextsOf(locale: LocaleName): PresetTexts {
  return locales[locale];
}
