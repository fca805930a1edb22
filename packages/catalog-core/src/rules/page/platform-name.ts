import { defineRule, notApplicable, pass, review } from "../define-rule.js";

/** The way to the platform bears the one name that all have. */
export default defineRule({
  id: "platform-name",
  severity: "info",
  duties: ["PLAT-name"],
  appliesTo: (page) => page.kind === "home",
  check({ page }) {
    if (page.landmark("platform")) return pass();
    const other = page.landmark("other-platform");
    return other ? review("other-name", { value: other.text, at: other.at }) : notApplicable();
  },
});
