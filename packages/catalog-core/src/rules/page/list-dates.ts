import { defineRule, fail, notApplicable, pass } from "../define-rule.js";

/** Each entry of a list has its date: what has none counts as not published. */
export default defineRule({
  id: "list-dates",
  severity: "warning",
  duties: ["V-column-stale"],
  appliesTo: (page) => page.kind === "column",
  check({ page }) {
    const { dated, undated } = page.list;
    if (dated === 0 || !undated) return notApplicable();
    return undated.length === 0 ? pass() : fail("missing", { items: undated.length, at: undated[0] ?? null });
  },
});
