import { describe, expect, it } from "vitest";
import { isDay } from "../calendar/index.js";
import { changzhiEducation2020 } from "../catalog/changzhi-education-2020.js";
import { dueDates } from "./due-dates.js";
import { duties, dutyById } from "./index.js";
import { notice } from "./notice.js";

const short = (from: string, to: string, options = {}) =>
  dueDates(duties, from, to, options).map(({ duty, due, covers }) => [duty, due, ...covers]);

describe("the days that sources set", () => {
  it("are days of the calendar, and no earlier than the source", () => {
    for (const { id, due, source } of duties) {
      if (!due || due.kind === "cycle") continue;
      const first = due.kind === "once" ? due.by : `${due.from}-${due.every}`;
      expect(isDay(first), id).toBe(true);
      // Each year has it.
      if (due.kind === "yearly") expect(due.every).not.toBe("02-29");
      expect(first > (source.inForceSince ?? ""), id).toBe(true);
    }
  });

  it("belong to duties that say the same in words", () => {
    expect(duties.filter(({ due }) => due).map(({ id, when, due }) => [id, when?.zh, due])).toEqual([
      ["REG-49a", "每年1月31日前", { kind: "yearly", every: "01-31", from: 2020, covers: "previous" }],
      ["REG-49b", "每年3月31日前", { kind: "yearly", every: "03-31", from: 2020, covers: "previous" }],
      ["54-catalog-2020", "2020年底前", { kind: "once", by: "2020-12-31" }],
      ["54-ministry-2021", "2021年底前", { kind: "once", by: "2021-12-31" }],
      ["V-home-stale", "2周内", { kind: "cycle", days: 14 }],
      ["CZ-2.3a-catalog", "2020年10月底前", { kind: "once", by: "2020-10-31" }],
      ["CZ-2.3b-std", "2021年底前", { kind: "once", by: "2021-12-31" }],
      ["CZ-2.3c-up", "2022年底前", { kind: "once", by: "2022-12-31" }],
      [
        "CZ-4.2b-annual",
        "自2021年起，每年12月30日前",
        { kind: "yearly", every: "12-30", from: 2021, covers: "unclear" },
      ],
    ]);
  });

  it("are those of the built-in catalog, where both have them", () => {
    const ofNotice = notice.flatMap(({ due }) =>
      due?.kind === "once" ? [due.by] : due?.kind === "yearly" ? [`${due.every} ${due.from}`] : [],
    );
    const ofCatalog = changzhiEducation2020.deadlines!.map((one) =>
      "by" in one ? one.by : `${one.every} ${one.from}`,
    );
    expect(ofNotice).toEqual(ofCatalog);
  });
});

describe("dueDates", () => {
  it("lists what is due in a span, its first and last day counted in", () => {
    expect(short("2026-01-01", "2026-12-31", { covers: "current" })).toEqual([
      ["REG-49a", "2026-01-31", 2025],
      ["REG-49b", "2026-03-31", 2025],
      ["CZ-4.2b-annual", "2026-12-30", 2026],
    ]);
    expect(short("2020-10-31", "2020-12-31")).toEqual([
      ["CZ-2.3a-catalog", "2020-10-31"],
      ["54-catalog-2020", "2020-12-31"],
    ]);
    expect(short("2026-02-01", "2026-03-30")).toEqual([]);
    expect(short("2026-12-31", "2026-01-01")).toEqual([]);
    expect(short("2025-12-30", "2026-01-31").map(([duty]) => duty)).toEqual(["CZ-4.2b-annual", "REG-49a"]);
  });

  it("begins with the first year of each duty", () => {
    const years = (id: string) =>
      dueDates([dutyById(id)!], "0001-01-01", "2022-12-31").map(({ due }) => due.slice(0, 4));
    expect(years("CZ-4.2b-annual")).toEqual(["2021", "2022"]);
    expect(years("REG-49a")).toEqual(["2020", "2021", "2022"]);
  });

  it("gives both years where the notice can be read either way, and one only when it is set", () => {
    const covers = (setting?: "previous" | "current") =>
      dueDates(duties, "2026-12-30", "2026-12-30", { covers: setting ?? null })[0]?.covers;
    expect(covers()).toEqual([2025, 2026]);
    expect(covers("previous")).toEqual([2025]);
    expect(covers("current")).toEqual([2026]);
    // The regulation is clear, whatever is set.
    expect(dueDates(duties, "2026-01-31", "2026-01-31", { covers: "current" })[0]?.covers).toEqual([2025]);
  });

  it("reckons a period from the days on which the duty was met, and from nothing else", () => {
    const met = new Map([["V-home-stale", ["2026-06-01", "2026-12-24", "9999-12-30"]]]);
    expect(dueDates(duties, "2026-06-01", "2027-01-10", { met }).filter(({ after }) => after !== null)).toEqual([
      { duty: "V-home-stale", due: "2026-06-15", covers: [], after: "2026-06-01" },
      { duty: "V-home-stale", due: "2027-01-07", covers: [], after: "2026-12-24" },
    ]);
  });

  it("throws on what is no day", () => {
    expect(() => dueDates(duties, "2026-02-30", "2026-12-31")).toThrow(RangeError);
    expect(() => dueDates(duties, "2026-01-01", "2026")).toThrow(RangeError);
  });
});
