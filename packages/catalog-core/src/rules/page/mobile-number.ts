import { defineRule } from "../define-rule.js";
import { checkPersonalNumbers } from "./personal-numbers.js";

/** No private mobile phone number stands in the text; an office's own may, so a person must look. */
export default defineRule({
  id: "mobile-number",
  severity: "warning",
  duties: ["REG-15-private"],
  appliesTo: (page) => page.kind !== "form",
  check: ({ page }) => checkPersonalNumbers(page, "mobile", "review"),
});
