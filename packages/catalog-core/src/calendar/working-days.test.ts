import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { dayNumber, dayOfNumber, lastDayNumber } from "./day.js";
import { addWorkingDays, isWorkingDay, knownYears, workingDaysBetween } from "./index.js";

const nextDay = (day: string, steps = 1): string => dayOfNumber(dayNumber(day) + steps);
const isWeekday = (day: string): boolean => (dayNumber(day) - 1) % 7 < 5;
const lastKnownDay = `${knownYears.last}-12-31`;

/** Any day, most of them around the known years. */
const day = fc
  .oneof(
    { weight: 4, arbitrary: fc.integer({ min: dayNumber("2002-01-01"), max: dayNumber("2030-12-31") }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: lastDayNumber }) },
  )
  .map(dayOfNumber);

describe("isWorkingDay", () => {
  let isWorkday: (day: string) => boolean;

  beforeAll(async () => {
    // chinese-days builds its tables in local time as it loads: west of UTC all its holidays are a day early.
    vi.stubEnv("TZ", "UTC");
    expect(new Date(2026, 0, 1).getTimezoneOffset()).toBe(0);
    isWorkday = (await import("chinese-days")).default.isWorkday;
  });

  afterAll(() => {
    vi.unstubAllEnvs();
  });

  it("says what chinese-days says of every day, but for the one it has wrong", () => {
    const different: string[] = [];
    let compared = 0;
    for (let at = `${knownYears.first}-01-01`; at <= lastKnownDay; at = nextDay(at)) {
      if (isWorkingDay(at) !== isWorkday(at)) different.push(at);
      compared++;
    }
    // 国办发明电〔2005〕35号: 2005年12月31日（星期六）上班.
    expect(different).toEqual(["2005-12-31"]);
    expect(compared).toBe(dayNumber(lastKnownDay) - dayNumber("2004-01-01") + 1);
    expect(compared).toBeGreaterThanOrEqual(8401);
  });

  it.each([
    ["2026-10-01", false, "National Day"],
    ["2026-10-10", true, "a Saturday worked for it"],
    ["2026-10-11", false, "a plain Sunday"],
    ["2026-10-12", true, "a plain Monday"],
    ["2020-01-31", false, "Spring Festival made longer by a later notice"],
    ["2020-02-01", false, "no longer worked by that notice"],
    ["2018-12-29", true, "worked by the notice for 2019"],
    ["2018-12-31", false, "off by the notice for 2019"],
    ["2024-02-29", true, "leap day, a Thursday"],
    ["2020-02-29", false, "leap day, a Saturday"],
  ])("%s: %s (%s)", (at, expected) => {
    expect(isWorkingDay(at)).toBe(expected);
  });

  it("does not guess for years it does not know", () => {
    expect(isWorkingDay(nextDay(lastKnownDay))).toBeNull();
    expect(isWorkingDay(`${knownYears.last + 1}-10-01`)).toBeNull();
    expect(isWorkingDay("2003-12-31")).toBeNull();
    expect(isWorkingDay("0001-01-01")).toBeNull();
    expect(isWorkingDay("9999-12-31")).toBeNull();
    expect(isWorkingDay("2004-01-01")).toBe(false);
    expect(isWorkingDay(lastKnownDay)).not.toBeNull();
  });

  it("refuses what is no day", () => {
    expect(() => isWorkingDay("2023-02-29")).toThrow(RangeError);
  });
});

describe("addWorkingDays", () => {
  function naively(start: string, n: number): { day: string; provisional: boolean } {
    let at = start;
    let left = n;
    let provisional = false;
    while (left > 0) {
      at = nextDay(at);
      const working = isWorkingDay(at);
      if (working === null) provisional = true;
      if (working ?? isWeekday(at)) left--;
    }
    return { day: at, provisional };
  }

  it("agrees with counting day by day, from every third day of 2003 to 2028", () => {
    let compared = 0;
    for (let at = "2003-01-01"; at <= "2028-12-31"; at = nextDay(at, 3)) {
      for (const n of [0, 1, 2, 7, 20, 61]) {
        const { day, provisional } = addWorkingDays(at, n);
        const expected = naively(at, n);
        if (day !== expected.day || provisional !== expected.provisional) expect.fail(`${n} after ${at}`);
        compared++;
      }
    }
    expect(compared).toBe(3166 * 6);
  });

  it("begins with the day after, whether the day itself is worked or not", () => {
    expect(addWorkingDays("2024-01-08", 1)).toEqual({ day: "2024-01-09", provisional: false });
    expect(addWorkingDays("2024-01-06", 1)).toEqual({ day: "2024-01-08", provisional: false });
    expect(addWorkingDays("2024-01-06", 0)).toEqual({ day: "2024-01-06", provisional: false });
  });

  it("counts a leap day", () => {
    expect(addWorkingDays("2024-02-28", 2)).toEqual({ day: "2024-03-01", provisional: false });
    expect(addWorkingDays("2023-02-28", 2)).toEqual({ day: "2023-03-02", provisional: false });
    expect(addWorkingDays("2024-02-29", 1)).toEqual({ day: "2024-03-01", provisional: false });
  });

  it("crosses the end of a known year without doubt", () => {
    // 25–28 and 29 (worked, for 31), then 2–4 January.
    expect(addWorkingDays("2018-12-24", 8)).toEqual({ day: "2019-01-04", provisional: false });
  });

  it("is provisional from the first day counted in a year that is not known", () => {
    const after = `${knownYears.last + 1}-01-01`;
    const weekdayAfter = [0, 1, 2].map((steps) => nextDay(after, steps)).find(isWeekday);
    expect(addWorkingDays(lastKnownDay, 1)).toEqual({ day: weekdayAfter, provisional: true });
    expect(addWorkingDays(`${knownYears.last}-12-01`, 10).provisional).toBe(false);
    // Only the days counted matter: the 31st itself is of an unknown year, but is not counted.
    expect(addWorkingDays("2003-12-31", 1)).toEqual({ day: "2004-01-02", provisional: false });
    expect(addWorkingDays("2003-12-30", 1)).toEqual({ day: "2003-12-31", provisional: true });
    expect(addWorkingDays("2003-12-30", 2)).toEqual({ day: "2004-01-02", provisional: true });
  });

  it("takes Monday to Friday in years that are not known", () => {
    expect(addWorkingDays("2099-09-30", 5)).toEqual({ day: "2099-10-07", provisional: true });
  });

  it("spans all that is known", () => {
    const { days } = workingDaysBetween("1990-01-01", "2090-01-01");
    const { day, provisional } = addWorkingDays("1990-01-01", days);
    expect(provisional).toBe(true);
    expect(workingDaysBetween(day, "2090-01-01").days).toBe(0);
  });

  it.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])("refuses %s days", (n) => {
    expect(() => addWorkingDays("2024-01-08", n)).toThrow(RangeError);
  });

  it("refuses what is no day, and what lies past the last", () => {
    expect(() => addWorkingDays("2023-02-29", 1)).toThrow(RangeError);
    expect(addWorkingDays("9999-12-30", 1).day).toBe("9999-12-31");
    expect(() => addWorkingDays("9999-12-30", 2)).toThrow(
      "2 working days after 9999-12-30 is later than 9999-12-31, the last day there is.",
    );
    expect(() => addWorkingDays("2024-01-08", Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
  });
});

describe("workingDaysBetween", () => {
  it("counts after the one, up to and including the other", () => {
    expect(workingDaysBetween("2026-09-30", "2026-10-12")).toEqual({ days: 4, provisional: false });
    expect(workingDaysBetween("2026-10-12", "2026-09-30")).toEqual({ days: -4, provisional: false });
    expect(workingDaysBetween("2026-10-12", "2026-10-12")).toEqual({ days: 0, provisional: false });
  });

  it("is provisional when a day counted is of a year that is not known", () => {
    expect(workingDaysBetween("2003-12-31", lastKnownDay).provisional).toBe(false);
    expect(workingDaysBetween("2003-12-30", "2004-01-05").provisional).toBe(true);
    expect(workingDaysBetween(lastKnownDay, nextDay(lastKnownDay)).provisional).toBe(true);
    expect(workingDaysBetween(nextDay(lastKnownDay), lastKnownDay).provisional).toBe(true);
    expect(workingDaysBetween("2090-01-01", "2090-01-01").provisional).toBe(false);
  });

  it("gives the working days of a whole year", () => {
    // 366 days less 104 of weekends less 11 statutory days off, and 365 less 104 less 13.
    expect(workingDaysBetween("2023-12-31", "2024-12-31").days).toBe(251);
    expect(workingDaysBetween("2025-12-31", "2026-12-31").days).toBe(248);
  });

  it("refuses what is no day on either side", () => {
    expect(() => workingDaysBetween("2023-02-29", "2024-01-01")).toThrow(RangeError);
    expect(() => workingDaysBetween("2024-01-01", "")).toThrow(RangeError);
  });
});

describe("the two together", () => {
  it("undo one another: n working days on, there are n working days between, and one day less has fewer", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 600 }), (start, n) => {
        fc.pre(start < "9990-01-01");
        const end = addWorkingDays(start, n);
        expect(workingDaysBetween(start, end.day)).toEqual({ days: n, provisional: end.provisional });
        expect(workingDaysBetween(start, nextDay(end.day, -1)).days).toBe(n - 1);
      }),
      { numRuns: 3000 },
    );
  });

  it("undo one another the other way: the working days between lead to the last working day up to the end", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 900 }), (start, distance) => {
        fc.pre(start < "9990-01-01");
        const end = nextDay(start, distance);
        const { days } = workingDaysBetween(start, end);
        const back = addWorkingDays(start, days).day;
        expect(back <= end).toBe(true);
        expect(workingDaysBetween(back, end).days).toBe(0);
        if (days > 0 && (isWorkingDay(end) ?? isWeekday(end))) expect(back).toBe(end);
      }),
      { numRuns: 3000 },
    );
  });

  it("adding in two steps is adding at once; counting over a stop is counting through, either way round", () => {
    fc.assert(
      fc.property(day, day, day, (a, b, c) => {
        expect(workingDaysBetween(a, b).days + workingDaysBetween(b, c).days).toBe(workingDaysBetween(a, c).days);
        expect(workingDaysBetween(a, b).days + workingDaysBetween(b, a).days).toBe(0);
        expect(workingDaysBetween(a, b).provisional).toBe(workingDaysBetween(b, a).provisional);
      }),
    );
    fc.assert(
      fc.property(day, fc.nat(300), fc.nat(300), (start, m, n) => {
        fc.pre(start < "9990-01-01");
        expect(addWorkingDays(addWorkingDays(start, m).day, n).day).toBe(addWorkingDays(start, m + n).day);
      }),
    );
  });
});
