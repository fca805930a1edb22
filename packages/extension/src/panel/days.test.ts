import { expect, it } from "vitest";
import { en } from "../locales/panel/en.js";
import { zhCN } from "../locales/panel/zh-CN.js";
import { localDay, localTime, standingOf, untilDay } from "./days.js";

it.each([
  [50, "2024-08-20", "late", 50],
  [0, "2024-06-11", "onDay", 0],
  [-3, "2024-06-06", "early", 3],
  [7, null, "overdue", 7],
  [0, null, "dueToday", 0],
  [-15, null, "left", 15],
])("%i working days, published %s: %s", (late, published, is, days) => {
  expect(standingOf({ late, published })).toEqual({ is, days });
});

it("says days in words", () => {
  expect(zhCN.deadline.late(50)).toBe("逾期 50 个工作日公开");
  expect(zhCN.deadline.left(15)).toBe("距期限还有 15 个工作日");
  expect(en.deadline.late(1)).toBe("Published 1 working day late");
  expect(en.deadline.left(15)).toBe("15 working days left");
});

it.each([
  ["month", "2026-11-23", "", "2026-11-30"],
  ["month", "2028-02-01", "", "2028-02-29"],
  ["month", "2026-12-31", "", "2026-12-31"],
  ["year", "2026-11-23", "", "2026-12-31"],
  ["good", "2026-11-23", "", null],
  ["date", "2026-11-23", "2026-11-23", "2026-11-23"],
  ["date", "2026-11-23", "2026-11-22", undefined],
  ["date", "2026-11-23", "", undefined],
] as const)("set aside for %s from %s (%s): %s", (until, today, date, last) => {
  expect(untilDay(until, today, date)).toBe(last);
});

it("writes moments as days and times of the user's place", () => {
  const moment = new Date(2026, 10, 3, 9, 5);
  expect(localDay(moment)).toBe("2026-11-03");
  expect(localTime(moment.toISOString())).toBe("2026-11-03 09:05");
  expect(localTime("今天")).toBe("今天");
});
