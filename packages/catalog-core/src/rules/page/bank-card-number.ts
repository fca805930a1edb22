import { defineRule } from "../define-rule.js";
import { checkPersonalNumbers } from "./personal-numbers.js";

/** No bank card number stands in the text; a public account number may, so a person must look. */
export default defineRule({
  id: "bank-card-number",
  severity: "warning",
  duties: ["REG-15-private"],
  appliesTo: (page) => page.kind !== "form",
  check: ({ page }) => checkPersonalNumbers(page, "bank-card", "review"),
});
