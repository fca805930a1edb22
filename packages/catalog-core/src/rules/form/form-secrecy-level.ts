import { defineFormRule, failAt, reviewAt } from "../define-form-rule.js";
import { notApplicable, pass } from "../define-rule.js";
import { isSecret } from "../secrecy.js";

/** A state secret isn't disclosed (条例 article 14): level and status don't go together. */
export default defineFormRule({
  id: "form-secrecy-level",
  severity: "error",
  duties: ["REG-14-secret"],
  appliesTo: (form) => form.status !== null && form.all("secrecyLevel").some(({ value }) => value !== ""),
  check({ form }) {
    const level = form.all("secrecyLevel").find(({ value }) => value !== "")!;
    const { field, status } = form.status!;
    const secret = isSecret(level.value);
    if (secret === null || status === null) return notApplicable();
    const data = { method: field.value };
    if (secret && status === "proactive") return failAt(level, "contradicts", data);
    return secret && status !== "withheld" ? reviewAt(level, "contradicts", data) : pass();
  },
});
