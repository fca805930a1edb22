import type { PresetFileProblem } from "../audit/parse-preset.js";
import { presetFileTexts as en } from "./en/preset-file.js";
import type { LocaleName } from "./types.js";
import { presetFileTexts as zhCN } from "./zh-CN/preset-file.js";

/** What is said of files with a preset in one language. */
export interface PresetFileTexts {
  /** What is wrong, and what to do. */
  problem(problem: PresetFileProblem): string;
}

const locales: Record<LocaleName, PresetFileTexts> = { "zh-CN": zhCN, en };

export function presetFileTextsOf(locale: LocaleName): PresetFileTexts {
  return locales[locale];
}
