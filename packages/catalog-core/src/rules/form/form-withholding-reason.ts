import { isDash, isNone } from "../../page/text.js";
import { defineFormRule, failAt, reviewAt } from "../define-form-rule.js";
import { pass } from "../define-rule.js";

/** What isn't to be disclosed proactively comes with its reason (notice, part 3), before it is submitted for approval. */
export default defineFormRule({
  id: "form-withholding-reason",
  severity: "error",
  duties: ["CZ-3.1c-reason", "CZ-3.1e-no-issue"],
  appliesTo: ({ status }) => status?.status === "on-request" || status?.status === "withheld",
  check({ form }) {
    const { field } = form.status!;
    const reasons = form.all("withholdingReason");
    if (reasons.some(({ value }) => value !== "" && !isDash(value) && !isNone(value))) return pass();
    // Some systems show the field for 不公开 only.
    const place = reasons[0];
    return place
      ? failAt(place, "empty", { method: field.value })
      : reviewAt(field, "no-field", { method: field.value });
  },
});
