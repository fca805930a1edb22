import { expect, it } from "vitest";
import type { FindingLine } from "./actions.js";
import { compareFindings } from "./compare-findings.js";

const line = (key: string): FindingLine => ({ key, severity: "error", message: key });

it("tells what is new, what stayed and what is gone", () => {
  const compared = compareFindings({ now: [line("a"), line("b")], before: [line("b"), line("c")] });
  expect(Object.values(compared!).map((lines) => lines.map(({ key }: FindingLine) => key))).toEqual([
    ["a"],
    ["b"],
    ["c"],
  ]);
  expect(compareFindings({ now: [line("a")], before: null })).toBeNull();
});
