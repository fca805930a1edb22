import { defineRule, pass, review } from "../define-rule.js";

/** A home page has a search. */
export default defineRule({
  id: "site-search",
  severity: "info",
  duties: ["PLAT-search", "REG-24-platform"],
  appliesTo: (page) => page.kind === "home",
  check: ({ page }) => (page.landmark("search") ? pass() : review("unseen")),
});
