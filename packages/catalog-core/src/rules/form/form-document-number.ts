import { compact, isNone } from "../../page/text.js";
import { defineFormRule, failAt, reviewAt } from "../define-form-rule.js";
import { notApplicable, pass } from "../define-rule.js";
import { properNumber } from "../number-form.js";

/** A document number is written as GB/T 9704-2012 has it. Without one there is nothing to say: not every text has one. */
export default defineFormRule({
  id: "form-document-number",
  severity: "warning",
  duties: ["META-docno"],
  appliesTo: (form) => form.all("documentNumber").some(({ value }) => value !== ""),
  check({ form }) {
    const field = form.all("documentNumber").find(({ value }) => value !== "")!;
    if (isNone(field.value)) return notApplicable();
    const proposal = properNumber(field.value);
    if (proposal === compact(field.value)) return pass();
    return proposal === null ? reviewAt(field, "unusual") : failAt(field, "malformed", { proposal });
  },
});
