import { defineRule } from "../define-rule.js";
import { checkParts } from "./parts.js";

/** The annual report has the parts that 条例 article 50 names. */
export default defineRule({
  id: "annual-report-contents",
  severity: "warning",
  duties: ["REG-50"],
  appliesTo: (page) => page.topics?.of === "annual-report" && page.kind !== "column" && page.kind !== "form",
  check: ({ page }) => checkParts(page.topics!),
});
