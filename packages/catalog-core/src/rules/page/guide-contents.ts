import { defineRule } from "../define-rule.js";
import { checkParts } from "./parts.js";

/** The guide to disclosure says all that 条例 article 12 names. */
export default defineRule({
  id: "guide-contents",
  severity: "warning",
  duties: ["REG-12-guide", "REG-4-office"],
  appliesTo: (page) => page.topics?.of === "guide" && page.kind !== "column" && page.kind !== "form",
  check: ({ page }) => checkParts(page.topics!),
});
