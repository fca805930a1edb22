import { expect, it } from "vitest";
import { readHtml } from "../page/html/read.js";
import { auditPage } from "./audit-page.js";
import { columnDaysOf } from "./column-cycle.js";

it.each([
  ["https://a.example/tzgg/*", "https://a.example/tzgg/index.html", true],
  ["https://a.example/tzgg/*", "https://a.example/zwdt/index.html", false],
  ["*/tzgg/*.html", "site\\tzgg\\1.html", true],
  ["*/tzgg/*.html", "site/tzgg/1.htm", false],
  ["a.html", "a.html", true],
  ["a.html", "xa.html", false],
  ["*", "anything", true],
  ["ab*ba", "aba", false],
  ["a*b*a", "aba", true],
  ["*a*a*", "a", false],
])("%s and %s: %s", (pattern, page, does) =>
  expect(columnDaysOf([{ pages: [pattern], days: 5 }], page)).toBe(does ? 5 : undefined),
);

it("the first entry that fits counts", () => {
  const cycles = [
    { pages: ["x/*"], days: 1 },
    { pages: ["y/*", "*"], days: 2 },
    { pages: ["*"], days: 3 },
  ];
  expect(columnDaysOf(cycles, "z")).toBe(2);
});

it("a column is held to its own days, whatever its kind", () => {
  const html = `<meta name="ColumnName" content="校园风采"><ul>${["一", "二", "三"]
    .map((n) => `<li><a href="${n}.html">清漳县第${n}小学开展读书活动</a> 2026-10-0${n === "一" ? 1 : 2}</li>`)
    .join("")}</ul>`;
  const found = (days: number | null) =>
    auditPage(readHtml(html), {
      source: "xyfc/index.html",
      today: "2026-11-23",
      ...(days === null ? {} : { columns: [{ pages: ["xyfc/*"], days }] }),
    }).report.findings.filter(({ rule }) => rule === "column-update").length;
  expect([found(null), found(30), found(90)]).toEqual([0, 1, 0]);
});
