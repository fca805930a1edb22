import { describe, expect, test } from "vitest";
import { isBefore, isWithin, limitAt, momentAt, readMoment, spanOf } from "./moment.js";

describe("a moment", () => {
  test.each([
    ["2026-11-23 15:30", "2026-11-23 15:30"],
    ["2026-11-23T15:30", "2026-11-23 15:30"],
    ["2026-11-23 15:30:59", "2026-11-23 15:30"],
    ["2026/11/3 9:05", "2026-11-03 09:05"],
    ["2026.11.3　9：05", "2026-11-03 09:05"],
    ["２０２６－１１－２３ １５：３０", "2026-11-23 15:30"],
    ["2026年11月23日15时30分", "2026-11-23 15:30"],
    ["2026年11月23日 15时", "2026-11-23 15:00"],
    ["2026年11月23日（周一）下午3点半", "2026-11-23 15:30"],
    ["2026年11月23日上午9点05分", "2026-11-23 09:05"],
    ["2026-11-23 中午12:10", "2026-11-23 12:10"],
    ["2026-11-23 凌晨12:10", "2026-11-23 00:10"],
    ["2026-11-23 24:00", "2026-11-24 00:00"],
    ["2026-12-31T17:30:00Z", "2027-01-01 01:30"],
    ["2026-11-23T15:30:00.123+08:00", "2026-11-23 15:30"],
    ["2026-11-23T15:30-0500", "2026-11-24 04:30"],
    ["2026-11-23", "2026-11-23"],
    ["20261123", "2026-11-23"],
    ["2026年11月23日 星期一", "2026-11-23"],
  ])("%s is read as %s", (text, moment) => {
    expect(readMoment(text)).toBe(moment);
  });

  test.each([
    "",
    "昨天下午",
    "11月23日 15:30",
    "2026-02-30 10:00",
    "2026-11-23 25:00",
    "2026-11-23 24:01",
    "2026-11-23 15:60",
    "2026-11-23 上午",
    "2026-11-23 晚上12点",
    "2026-11-23 凌晨15点",
    "2026-11-23 15:30至17:00",
    "2026-11-23至2026-11-25",
    "约2026-11-23 15:30",
    "2026-11-23 15:30+99:00",
    "9999-12-31T23:30-08:00",
    `2026-11-23${" ".repeat(1_000)}15:30`,
    "2026-11-23 1".repeat(1_000),
  ])("%j is none", (text) => {
    expect(readMoment(text)).toBeNull();
  });
});

describe("limits", () => {
  test("hold to the minute, over the end of a year", () => {
    expect(isWithin("2026-12-31 20:00", 5, "2027-01-01 01:00")).toBe(true);
    expect(isWithin("2026-12-31 20:00", 5, "2027-01-01 01:01")).toBe(false);
    expect(limitAt("2026-12-31 20:00", 5)).toBe("2027-01-01 01:00");
    expect(limitAt("2028-02-28 09:00", 48)).toBe("2028-03-01 09:00");
  });

  test("without a clock are only told where every hour of the day says the same", () => {
    expect(isWithin("2026-11-20", 48, "2026-11-21 23:59")).toBe(true);
    expect(isWithin("2026-11-20", 48, "2026-11-22 00:01")).toBeNull();
    expect(isWithin("2026-11-20", 48, "2026-11-22 23:59")).toBeNull();
    expect(isWithin("2026-11-20", 48, "2026-11-23")).toBe(false);
    expect(isWithin("2026-11-20 09:00", 5, "2026-11-20")).toBeNull();
    expect(limitAt("2026-11-20", 48)).toBe("2026-11-22 23:59");
  });

  test("of two on one day neither is before the other where a clock is missing", () => {
    expect(isBefore("2026-11-20", "2026-11-20 09:00")).toBe(false);
    expect(isBefore("2026-11-20 09:00", "2026-11-20")).toBe(false);
    expect(isBefore("2026-11-19", "2026-11-20")).toBe(true);
    expect(isBefore("2026-11-20 08:59", "2026-11-20 09:00")).toBe(true);
  });

  test("a moment is the inverse of its minutes", () => {
    for (const moment of ["0001-01-01 00:00", "2026-11-23 15:30", "9999-12-31 23:59"])
      expect(momentAt(spanOf(moment).from)).toBe(moment);
    expect(momentAt(spanOf("9999-12-31 23:59").from + 1)).toBeNull();
  });
});
