import type { Severity } from "@mulu/catalog-core";

export type RulePreset = "strict" | "standard" | "essential";
export type RuleLevel = "off" | Severity;

export const presets: readonly RulePreset[] = ["strict", "standard", "essential"];
export const levels: readonly RuleLevel[] = ["error", "warning", "info", "off"];

/** How much a rule counts under a preset: `standard` is what the rule says itself. */
export function levelUnder(preset: RulePreset, severity: Severity): RuleLevel {
  if (preset === "standard") return severity;
  if (preset === "essential") return severity === "error" ? "error" : "off";
  return severity === "info" ? "warning" : "error";
}
