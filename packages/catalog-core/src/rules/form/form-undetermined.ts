import { defineFormRule, failAt } from "../define-form-rule.js";
import { notApplicable, pass } from "../define-rule.js";

/** 既不确定密级也不确定公开属性: of the two, one at least is settled (notice, part 3). */
export default defineFormRule({
  id: "form-undetermined",
  severity: "error",
  duties: ["CZ-3.1j-undetermined"],
  // It can be told only where the form asks for both.
  appliesTo: (form) => form.status !== null && form.field("secrecyLevel") !== undefined,
  check({ form }) {
    const level = form.field("secrecyLevel")!;
    const { field } = form.status!;
    if (!form.begun) return notApplicable();
    return level.value === "" && field.value === "" ? failAt(level, "undetermined", { method: field.label }) : pass();
  },
});
