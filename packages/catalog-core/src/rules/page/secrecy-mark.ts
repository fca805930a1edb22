import { defineRule, fail, pass } from "../define-rule.js";

/** No public page carries a secrecy mark. */
export default defineRule({
  id: "secrecy-mark",
  severity: "error",
  duties: ["STMT-secret-mark", "REG-14-secret"],
  appliesTo: (page) => page.kind !== "form",
  check: ({ page }) =>
    page.secrecyMarks.length === 0
      ? pass()
      : page.secrecyMarks.map((mark) => fail("found", { attribute: "secrecyLevel", mark: mark.text, at: mark.at })),
});
