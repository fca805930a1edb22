import { expect, it } from "vitest";
import type { ProfileProblem, ProfileReading } from "./apply-profile.js";
import { brokenAttributes, nextHealth, type ProfileHealth } from "./profile-health.js";

const missed = (problem: ProfileProblem["problem"] = "nothing-matched") => ({
  readings: [],
  problems: [{ attribute: "publisher" as const, selector: "a", matched: 0, problem }],
});
const worked = {
  readings: [{ attribute: "publisher", selector: "a", matched: 1, value: "局", at: 1 } satisfies ProfileReading],
  problems: [],
};

it("an attribute is broken after three different pages without it, since the first of them", () => {
  let health: ProfileHealth = {};
  for (const [url, day] of [
    ["/a", "2026-11-01"],
    ["/a", "2026-11-02"],
    ["/b", "2026-11-03"],
  ] as const) {
    health = nextHealth(health, missed(), url, day);
    expect(brokenAttributes(health)).toEqual([]);
  }
  health = nextHealth(health, missed(), "/c", "2026-11-04");
  expect(brokenAttributes(health)).toEqual([
    { attribute: "publisher", problem: "nothing-matched", since: "2026-11-01" },
  ]);
  expect(nextHealth(health, worked, "/d", "2026-11-05")).toEqual({});
});

it("a selector that is none is broken at once, unless another source works", () => {
  expect(brokenAttributes(nextHealth({}, missed("not-a-selector"), "/a", "2026-11-01"))).toHaveLength(1);
  expect(nextHealth({}, { ...missed("not-a-selector"), readings: worked.readings }, "/a", "2026-11-01")).toEqual({});
});
