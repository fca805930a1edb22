import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayNumber, dayOfNumber, isDay, isLeapYear, lastDayNumber, toDay } from "./day.js";

const dayLength = 86_400_000;
// setUTCFullYear, because Date.UTC reads the years 0 to 99 as 1900 to 1999.
const utcTime = (year: number, month: number, date: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, date);
const anyDay = fc.integer({ min: 1, max: lastDayNumber });

describe("day numbers", () => {
  it("agree with UTC time for every day from 1999 to 2101", () => {
    const offset = dayNumber("1970-01-01");
    let compared = 0;
    for (let time = utcTime(1999, 1, 1); time <= utcTime(2101, 12, 31); time += dayLength) {
      const day = new Date(time).toISOString().slice(0, 10);
      if (dayNumber(day) !== offset + time / dayLength || dayOfNumber(dayNumber(day)) !== day) expect.fail(day);
      compared++;
    }
    expect(compared).toBe(103 * 365 + 25);
  });

  it("agree with UTC time for any day of any year", () => {
    fc.assert(
      fc.property(anyDay, (number) => {
        const time = utcTime(1, 1, 1) + (number - 1) * dayLength;
        const day = new Date(time).toISOString().slice(0, 10);
        expect(dayOfNumber(number)).toBe(day);
        expect(dayNumber(day)).toBe(number);
      }),
      { numRuns: 5000 },
    );
  });

  it("come back at the first and last day of every year", () => {
    for (let year = 1; year <= 9999; year++) {
      const first = toDay(year, 1, 1)!;
      const last = toDay(year, 12, 31)!;
      if (dayOfNumber(dayNumber(first)) !== first || dayOfNumber(dayNumber(last)) !== last) expect.fail(String(year));
      if (dayNumber(last) - dayNumber(first) !== (isLeapYear(year) ? 365 : 364)) expect.fail(String(year));
    }
  });

  it("begin and end with the four-figure years, on a Monday and a Friday", () => {
    expect(dayNumber("0001-01-01")).toBe(1);
    expect(dayNumber("9999-12-31")).toBe(lastDayNumber);
    expect(new Date(utcTime(1, 1, 1)).getUTCDay()).toBe(1);
    expect((lastDayNumber - 1) % 7).toBe(4);
    expect(new Date(utcTime(9999, 12, 31)).getUTCDay()).toBe(5);
  });

  it.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, lastDayNumber + 1])("refuse %s", (number) => {
    expect(() => dayOfNumber(number)).toThrow(RangeError);
  });
});

describe("toDay", () => {
  it.each([
    [2024, 2, 29, "2024-02-29"],
    [2000, 2, 29, "2000-02-29"],
    [2026, 12, 31, "2026-12-31"],
    [33, 1, 2, "0033-01-02"],
  ])("writes %i, %i, %i", (year, month, date, day) => {
    expect(toDay(year, month, date)).toBe(day);
  });

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 2, 30],
    [2024, 4, 31],
    [2024, 0, 1],
    [2024, 13, 1],
    [2024, 1, 0],
    [2024, 1, 32],
    [0, 1, 1],
    [10000, 1, 1],
    [2024, 1.5, 1],
    [2024, 1, Number.NaN],
  ])("has no day for %d, %d, %d", (year, month, date) => {
    expect(toDay(year, month, date)).toBeNull();
  });
});

describe("a text that is no day", () => {
  it.each([
    "",
    "2023-02-29",
    "2024-1-7",
    "2024-01-07 ",
    "2024-01-07\n",
    "2024-01-07T00:00:00Z",
    "2024年1月7日",
    "２０２４-01-07",
    "0000-01-01",
    "-001-01-01",
    "2024/01/07",
  ])("%j", (text) => {
    expect(isDay(text)).toBe(false);
    expect(() => dayNumber(text)).toThrow(RangeError);
  });

  it("is named in the error, cut short", () => {
    expect(() => dayNumber("2023-02-29")).toThrow(
      'A day must exist and be written YYYY-MM-DD, but this is "2023-02-29".',
    );
    expect(() => dayNumber("x".repeat(1000))).toThrow(/^.{60,130}$/);
  });

  it("may not even be a text, when the caller has no types", () => {
    for (const value of [undefined, null, 20240107, new Date(0), ["2024-01-07"], Symbol("day")]) {
      expect(() => dayNumber(value as unknown as string)).toThrow(RangeError);
    }
  });
});

it("isLeapYear knows the exceptions of the centuries", () => {
  const leap = [1896, 1900, 1904, 2000, 2023, 2024, 2100, 2400].filter(isLeapYear);
  expect(leap).toEqual([1896, 1904, 2000, 2024, 2400]);
});
