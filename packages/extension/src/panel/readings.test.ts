import { expect, it } from "vitest";
import { readingsDiffer } from "./readings.js";

it("sees readings that differ, and not how they are written", () => {
  const reading = (value: string) =>
    ({ value, label: null, from: "text", spot: { frame: 0, of: "page", at: 1 } }) as const;
  const differ = (...values: string[]) => readingsDiffer({ readings: values.map(reading) });
  expect(differ("本网", "清漳县教育局")).toBe(true);
  expect(differ("清漳县 教育局", "清漳县教育局", "")).toBe(false);
  expect(differ("ＡＢ（1）", "ab(1)")).toBe(false);
});
