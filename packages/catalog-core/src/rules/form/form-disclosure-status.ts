import { defineFormRule, failAt, reviewAt } from "../define-form-rule.js";
import { notApplicable, pass } from "../define-rule.js";

/** The status is chosen as the information is made (notice, part 3); a preset that nobody touched is no choice. */
export default defineFormRule({
  id: "form-disclosure-status",
  severity: "error",
  duties: ["CZ-3.1a-attr-at-source", "CZ-3.1e-no-issue"],
  appliesTo: (form) => form.status !== null && !form.status.field.readOnly,
  check({ form }) {
    const { field } = form.status!;
    if (field.value === "") return form.begun ? failAt(field, "missing") : notApplicable();
    return field.preset && form.record !== "saved" ? reviewAt(field, "preset") : pass();
  },
});
