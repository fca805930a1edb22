import { type PresetName, presetNames, type RuleOverride } from "@mulu/catalog-core";

export type RulePreset = PresetName;
export type RuleLevel = RuleOverride;

export const presets: readonly RulePreset[] = presetNames;
export const levels: readonly RuleLevel[] = ["error", "warning", "info", "off"];
