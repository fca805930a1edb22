import { expect, it } from "vitest";
import { disclosureDeadline } from "./index.js";

// Counted by hand on the notices.
it.each([
  // 20 (Sun) worked, 25 off, 1–7 October off, 10 (Sat) worked.
  ["2026-09-18", "2026-10-22"],
  // 19 (Sun) worked, then off from 24 January to 2 February by the later notice.
  ["2020-01-17", "2020-02-21"],
  // 31 December off and 29 (Sat) worked, 1 January off.
  ["2018-12-14", "2019-01-14"],
  // No holiday in between: four weeks.
  ["2026-11-02", "2026-11-30"],
])("information formed on %s is due on %s", (formedOn, due) => {
  expect(disclosureDeadline(formedOn)).toEqual({ due, provisional: false });
});

it("is provisional when it runs into a year that is not announced", () => {
  expect(disclosureDeadline("2099-12-20")).toEqual({ due: "2100-01-15", provisional: true });
});

it("takes another term where another law sets one", () => {
  expect(disclosureDeadline("2026-11-02", 7)).toEqual({ due: "2026-11-11", provisional: false });
});

it("refuses what is no day or no term", () => {
  expect(() => disclosureDeadline("2026年11月2日")).toThrow(RangeError);
  expect(() => disclosureDeadline("2026-11-02", -20)).toThrow(RangeError);
});
