import { expect, it } from "vitest";
import { levelUnder } from "./rule-levels.js";

it.each([
  ["strict", ["error", "warning", "info"]],
  ["standard", ["error", "warning", "info"]],
  ["essential", ["error", "off", "off"]],
] as const)("%s", (preset, expected) => {
  expect((["error", "warning", "info"] as const).map((severity) => levelUnder(preset, severity))).toEqual(expected);
});
