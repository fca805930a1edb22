import { defineRule, pass, review } from "../define-rule.js";

/** An interpretation leads to the document that it interprets. */
export default defineRule({
  id: "interpretation-link",
  severity: "info",
  duties: ["INT-link"],
  appliesTo: (page) => page.kind === "article" && /解读$|图解/.test(page.title?.text.slice(-40) ?? ""),
  check({ page }) {
    return page.landmark("original") ? pass() : review("no-original", { at: page.title!.at });
  },
});
