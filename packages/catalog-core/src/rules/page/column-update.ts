import { dayNumber } from "../../calendar/index.js";
import { defineRule, fail, notApplicable, pass, review } from "../define-rule.js";

/** Days without anything new after which a column counts as stale, by what its type or name says. */
const LIMITS: readonly (readonly [type: RegExp, days: number])[] = [
  [/动态|要闻/, 14],
  [/通知|公告|政策文件/, 183],
  // No limit is set for these, but they are lists of entries with dates.
  [/解读|回应|年报|年度报告/, Number.POSITIVE_INFINITY],
];
/** The second page of a list and those that follow, where what is new isn't; a file has no address to tell it by. */
const LATER_PAGE = /[_-][1-9][0-9]{0,3}\.\w{3,6}(?:[?#]|$)|[?&](?:page|pageNo|curPage|p)=(?!1(?:&|$))/i;

/** A column has entries, with dates, and what should be new is. */
export default defineRule({
  id: "column-update",
  severity: "warning",
  duties: ["V-column-stale", "PAGE-noempty"],
  appliesTo: (page) =>
    page.kind === "column" &&
    !page.missed("list") &&
    !page.missed("iframe") &&
    !(page.url === null ? page.landmark("previous-page") : LATER_PAGE.test(page.url.slice(-200))),
  check({ page, today, columnDays }) {
    const { items, dated, newest } = page.list;
    const at = page.title?.at ?? null;
    const name = `${page.tag("columnType")?.value ?? ""} ${page.tag("columnName")?.value ?? page.title?.text ?? ""}`;
    const limit = columnDays ?? LIMITS.find(([type]) => type.test(name))?.[1];
    // Of columns of columns, site maps and the like nothing can be said.
    if (limit === undefined) return notApplicable();
    // Lists may be made by scripts that aren't known.
    if (items === 0) return review("empty", { at });
    if (dated === 0 || newest === null) return review("undated", { items, at });
    const days = dayNumber(today) - dayNumber(newest);
    return days <= limit ? pass() : fail("stale", { newest, days, limit, at });
  },
});
