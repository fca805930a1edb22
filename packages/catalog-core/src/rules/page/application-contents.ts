import { defineRule } from "../define-rule.js";
import { checkParts } from "./parts.js";

/** The page for requests tells what a request must contain by 条例 article 29. */
export default defineRule({
  id: "application-contents",
  severity: "warning",
  duties: ["REG-27-29-apply"],
  appliesTo: (page) => page.topics?.of === "application" && page.kind !== "column",
  check: ({ page }) => checkParts(page.topics!),
});
