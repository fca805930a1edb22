import { defineRule } from "../define-rule.js";
import { checkPersonalNumbers } from "./personal-numbers.js";

/** No identity card number (with a right check digit) stands unmasked in the text. */
export default defineRule({
  id: "identity-number",
  severity: "error",
  duties: ["REG-15-private"],
  appliesTo: (page) => page.kind !== "form",
  check: ({ page }) => checkPersonalNumbers(page, "identity", "fail"),
});
