import { dayNumber } from "../../calendar/index.js";
import { defineRule, fail, notApplicable, pass } from "../define-rule.js";

/** Two weeks, as the indicators say. */
const LIMIT = 14;

/** A home page shows something new. */
export default defineRule({
  id: "home-update",
  severity: "warning",
  duties: ["V-home-stale"],
  appliesTo: (page) => page.kind === "home" && !page.missed("iframe"),
  check({ page, today }) {
    const { newest } = page.list;
    // Lists without dates, or made by scripts, say nothing.
    if (newest === null) return notApplicable();
    const days = dayNumber(today) - dayNumber(newest);
    return days <= LIMIT ? pass() : fail("stale", { newest, days, limit: LIMIT, at: page.title?.at ?? null });
  },
});
