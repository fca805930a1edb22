import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { announcedYears, corrections, dataFile, readChineseDays } from "../../scripts/holidays.mjs";
import { dayNumber } from "./day.js";
import { departures, knownYears } from "./holidays.data.js";
import { isWorkingDay } from "./working-days.js";

/** Statutory days off (全国年节及纪念日放假办法 as amended in 1999, 2007 and 2024), and what single notices added. */
function statutoryDaysOff(year: number): number {
  if (year === 2015) return 12; // 3 September, 国发明电〔2015〕1号
  if (year === 2020) return 13; // longer Spring Festival: 31 January off, 1 February not worked, 国办发明电〔2020〕1号
  if (year < 2008) return 10;
  return year < 2025 ? 11 : 13;
}

describe("the checked-in data", () => {
  it("is what the generator makes of chinese-days; if not, run scripts/holidays.mjs", () => {
    expect(readFileSync(new URL("holidays.data.ts", import.meta.url), "utf8")).toBe(dataFile());
  });

  it("has one line for each known year and no other", () => {
    const years = Array.from({ length: knownYears.last - knownYears.first + 1 }, (_, i) => knownYears.first + i);
    expect(Object.keys(departures).map(Number)).toEqual(years);
    expect(years[0]).toBe(2004);
    expect(years.at(-1)).toBeGreaterThanOrEqual(2026);
  });

  it("keeps to its format: runs that end within the year, none of them empty but the first", () => {
    for (const [year, runs] of Object.entries(departures)) {
      expect(runs.length % 2, year).toBe(0);
      expect(
        runs.slice(1).every((length) => Number.isInteger(length) && length > 0),
        year,
      ).toBe(true);
      const days = dayNumber(`${Number(year) + 1}-01-01`) - dayNumber(`${year}-01-01`);
      expect(
        runs.reduce((sum, length) => sum + length, 0),
        year,
      ).toBeLessThanOrEqual(days);
    }
  });

  it("names in its comments the days that its figures mean", () => {
    const text = readFileSync(new URL("holidays.data.ts", import.meta.url), "utf8");
    const named = [...text.matchAll(/^ {2}\/\/ (.+)\n {2}(\d{4}):/gm)];
    expect(named).toHaveLength(Object.keys(departures).length);
    for (const [, names, year] of named) {
      const meant = [...daysOf(dayNumber(`${year}-01-01`), dayNumber(`${year}-12-31`))].flatMap((day) => {
        const weekend = (dayNumber(day) - 1) % 7 > 4;
        return isWorkingDay(day) === weekend ? `${weekend ? "+" : ""}${day.slice(5)}` : [];
      });
      expect(names, year).toBe(meant.join(" "));
    }
  });

  // A notice gives a weekday off for each statutory day and for each weekend day worked, no more and no less. Looks at
  // the data from a side that chinese-days does not, and would show a day left out of a notice.
  it("gives away in each notice as many days as the law says", () => {
    for (let year = knownYears.first; year <= knownYears.last; year++) {
      // The notice of a year reaches back to the last days of December before it.
      const from = dayNumber(`${year - 1}-12-28`);
      const to = dayNumber(`${year}-12-27`);
      let off = 0;
      for (const day of daysOf(from, to)) {
        const weekend = (dayNumber(day) - 1) % 7 > 4;
        const working = isWorkingDay(day) ?? !weekend;
        off += Number(!weekend && !working) - Number(weekend && working);
      }
      expect(off, String(year)).toBe(statutoryDaysOff(year));
    }
  });

  it("weighs less than 1 kB", () => {
    expect(gzipSync(JSON.stringify(departures), { level: 9 }).length).toBeLessThan(1000);
  });
});

function* daysOf(from: number, to: number): Generator<string> {
  for (let number = from; number <= to; number++) yield dayOf(number);
}

function dayOf(number: number): string {
  return new Date((number - dayNumber("1970-01-01")) * 86_400_000).toISOString().slice(0, 10);
}

describe("the generator", () => {
  const source = readChineseDays();
  const without = (pattern: RegExp) => ({
    holidays: Object.fromEntries(Object.entries(source.holidays).filter(([day, name]) => !pattern.test(day + name))),
  });

  it("knows the years of chinese-days", () => {
    const years = announcedYears(source);
    expect([years[0], years.at(-1)]).toEqual([knownYears.first, knownYears.last]);
  });

  it("does not take a year for announced of which only a part is there", () => {
    const next = knownYears.last + 1;
    const partly = { ...source.holidays, [`${next}-01-01`]: "New Year's Day,元旦,1" };
    expect(announcedYears({ holidays: partly }).at(-1)).toBe(knownYears.last);
    expect(announcedYears(without(new RegExp(`^${knownYears.last}.*国庆节`))).at(-1)).toBe(knownYears.last - 1);
  });

  it("stops when a year in between is missing", () => {
    expect(() => announcedYears(without(/^2015/))).toThrow("The source lacks the holiday notice for 2015.");
    expect(() => announcedYears({ holidays: {} })).toThrow(RangeError);
  });

  it("needs each of its corrections still", () => {
    for (const { day, working } of corrections) {
      const weekend = (dayNumber(day) - 1) % 7 > 4;
      const bySource = day in source.workdays || (!weekend && !(day in source.holidays));
      expect(bySource, `chinese-days has ${day} right now: take the correction out`).toBe(!working);
    }
  });
});
