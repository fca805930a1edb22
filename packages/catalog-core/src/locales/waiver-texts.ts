import type { WaiverProblem } from "../audit/parse-waivers.js";
import { waiverTexts as en } from "./en/waivers.js";
import type { LocaleName } from "./types.js";
import { waiverTexts as zhCN } from "./zh-CN/waivers.js";

/** What is said of files of waivers in one language. */
export interface WaiverTexts {
  /** Where, what is wrong, what to do. */
  problem(problem: WaiverProblem): string;
}

const locales: Record<LocaleName, WaiverTexts> = { "zh-CN": zhCN, en };

export function waiverTextsOf(locale: LocaleName): WaiverTexts {
  return locales[locale];
}
