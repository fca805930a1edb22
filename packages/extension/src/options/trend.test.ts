import { expect, it } from "vitest";
import { pathOf, SHOWN, trendOf } from "./trend.js";

const audit = (fail: number, review = 0) => ({ at: "2026-11-20T01:00:00Z", fail, review });

it("draws the counts from left to right, the greatest at the top", () => {
  const trend = trendOf([audit(4), audit(2, 1), audit(0)], 100, 40);
  expect(trend.top).toBe(4);
  expect(pathOf(trend.fail)).toBe("M0 0L50 20L100 40");
  expect(pathOf(trend.review)).toBe("M0 40L50 30L100 40");
});

it("has a place for one, for none found and for many", () => {
  expect(trendOf([audit(0)], 100, 40).fail).toEqual([{ x: 50, y: 40, value: 0 }]);
  expect(
    trendOf(
      Array.from({ length: 50 }, () => audit(1)),
      100,
      40,
    ).fail,
  ).toHaveLength(SHOWN);
  expect(trendOf([], 100, 40)).toEqual({ top: 1, fail: [], review: [] });
});
