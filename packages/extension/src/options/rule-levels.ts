import type { Severity } from "@mulu/catalog-core";

export type RulePreset = "strict" | "standard" | "essential";
export type RuleLevel = "off" | Severity;

export const presets: readonly RulePreset[] = ["strict", "standard", "essential"];
export const levels: readonly RuleLevel[] = ["error", "warning", "info", "off"];

/** How much a rule counts under a preset, as `rulesOf` of the core has it. */
export function levelUnder(preset: RulePreset, severity: Severity): RuleLevel {
  return preset === "essential" && severity !== "error" ? "off" : severity;
}
