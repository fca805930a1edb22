import { describe, expect, it } from "vitest";
import { type CauseFinding, causeCounter, causeKey, rootCauses } from "./root-causes.js";

const finding = (rule: string, message: string, change: Partial<CauseFinding> = {}): CauseFinding => ({
  rule,
  reason: "missing",
  severity: "warning",
  message,
  ...change,
});

describe("root causes", () => {
  it("are counted once over all pages, those of most pages first, the graver of equal ones", () => {
    const causes = rootCauses([
      [finding("index", "x"), finding("late", "1"), finding("late", "2"), finding("tags", "t")],
      [finding("index", "x"), finding("late", "9"), finding("law", "l", { severity: "error" })],
      [finding("index", "x")],
      null,
    ]);
    expect(
      causes.map(({ finding, pages, same, likelyTemplate }) => [finding.rule, pages, same, likelyTemplate]),
    ).toEqual([
      ["index", [0, 1, 2], true, true],
      ["late", [0, 1], false, false],
      ["law", [1], true, false],
      ["tags", [0], true, false],
    ]);
  });

  it("differ by reason and attribute, and are not confused by names that objects have", () => {
    const causes = rootCauses([
      [
        finding("__proto__", "a"),
        finding("__proto__", "a", { attribute: "constructor" }),
        finding("__proto__", "a", { reason: "toString" }),
        finding("__proto__", "a", { attribute: null }),
      ],
    ]);
    expect(causes.map(({ key }) => key)).toEqual([
      "__proto__ missing ",
      "__proto__ missing constructor",
      "__proto__ toString ",
    ]);
  });

  it("can be told apart by more", () => {
    const counter = causeCounter<CauseFinding>((one) => `${causeKey(one)} ${one.severity}`);
    counter.add([finding("a", "x"), finding("a", "x", { severity: "error" })]);
    expect(counter.causes().map(({ finding }) => finding.severity)).toEqual(["error", "warning"]);
  });
});
