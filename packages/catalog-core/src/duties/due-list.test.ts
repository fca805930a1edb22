import { describe, expect, it } from "vitest";
import { type DoneRecord, type DueListOptions, dueList } from "./due-list.js";
import { duties } from "./index.js";

const year = { from: "2026-01-01", to: "2026-12-31", today: "2026-11-23" };
const report: DoneRecord = { duty: "REG-49a", due: "2026-01-31", on: "2026-01-29", note: "已报" };
const states = (options: Partial<DueListOptions>) =>
  dueList(duties, { ...year, ...options }).items.map(({ due, state, left }) => [due, state, left]);

describe("dueList", () => {
  it("tells what is overdue, open and done on a day", () => {
    expect(states({ done: [report] })).toEqual([
      ["2026-01-31", "done", -296],
      ["2026-03-31", "overdue", -237],
      ["2026-12-30", "open", 37],
    ]);
    expect(states({ today: "2026-12-30" }).at(-1)).toEqual(["2026-12-30", "open", 0]);
    expect(states({ today: "2026-12-31" }).at(-1)).toEqual(["2026-12-30", "overdue", -1]);
  });

  it("counts as done only what was done by that day", () => {
    expect(states({ done: [report], today: "2026-01-28" })[0]).toEqual(["2026-01-31", "open", 3]);
  });

  it("says when something was done too late", () => {
    const [first] = dueList(duties, { ...year, done: [{ ...report, on: "2026-02-03" }] }).items;
    expect(first).toMatchObject({ state: "done", done: { on: "2026-02-03", late: true, note: "已报" } });
  });

  it("counts what is overdue from before the span, without listing it", () => {
    expect(dueList(duties, year).earlier).toEqual({ count: 22, first: "2020-01-31" });
    const next = { from: "2027-01-01", to: "2027-12-31", today: "2027-01-05" };
    const done = dueList(duties, { ...next, from: "2020-01-01" })
      .items.filter(({ due }) => due < "2026-12-30")
      .map(({ duty, due }) => ({ duty, due, on: due, note: "" }));
    expect(dueList(duties, { ...next, done }).earlier).toEqual({ count: 1, first: "2026-12-30" });
    expect(dueList(duties, { ...next, from: "0001-01-01", done }).earlier).toBeNull();
  });

  it("lets a period run from each time that is noted down, and be ended by the next", () => {
    const time = (on: string): DoneRecord => ({ duty: "V-home-stale", due: null, on, note: "" });
    const done = ["2026-10-20", "2026-10-01", "2026-11-01", "2026-11-01", "2026-12-01"].map(time);
    const { items, withoutStart } = dueList(duties, { ...year, from: "2026-10-01", today: "2026-11-16", done });
    expect(withoutStart).toEqual([]);
    expect(items.filter(({ after }) => after).map(({ after, due, state, done }) => [after, due, state, done])).toEqual([
      ["2026-10-01", "2026-10-15", "done", { on: "2026-10-20", late: true, note: "" }],
      ["2026-10-20", "2026-11-03", "done", { on: "2026-11-01", late: false, note: "" }],
      ["2026-11-01", "2026-11-15", "overdue", null],
    ]);
    expect(dueList(duties, year).withoutStart).toEqual(["V-home-stale"]);
  });
});
