import { isNone } from "../../page/text.js";
import { defineFormRule, failAt, reviewAt } from "../define-form-rule.js";
import { notApplicable, pass } from "../define-rule.js";

/** Given by the system once the record is saved. */
const AUTOMATIC = /自动|系统生成|无需填写|不必填写/;

/** Where the index number is written by hand, it is written. */
export default defineFormRule({
  id: "form-index-number",
  severity: "warning",
  duties: ["META-index", "REG-12-index"],
  appliesTo: (form) => form.field("indexNumber") !== undefined,
  check({ form }) {
    const all = form.all("indexNumber");
    if (all.some(({ value }) => value !== "" && !isNone(value))) return pass();
    const field = all[0]!;
    if (!form.begun || field.readOnly || AUTOMATIC.test(field.help + field.label)) return notApplicable();
    // Without a star the system may well fill it in by itself.
    return field.required ? failAt(field, "empty") : reviewAt(field, "empty");
  },
});
