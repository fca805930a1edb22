import { defineFormRule, failAt, reviewAt } from "../define-form-rule.js";
import type { RuleResult } from "../define-rule.js";
import { pass } from "../define-rule.js";

/** The form offers the three statuses that the 条例 knows (articles 13 to 16), and no other. */
export default defineFormRule({
  id: "form-status-options",
  severity: "warning",
  duties: ["REG-13-modes"],
  // Lists that are filled later, or not at all, can't be judged.
  appliesTo: (form) => form.status?.offered.some((one) => one !== null) ?? false,
  check({ form }) {
    const { field, offered } = form.status!;
    const results: RuleResult[] = [];
    // A system that only publishes needs no third choice: a person must say what this one is for.
    if (!offered.includes("withheld")) results.push(reviewAt(field, "no-withheld"));
    for (const [i, one] of offered.entries())
      if (one === "internal") results.push(failAt(field, "internal", { option: field.options[i]! }));
    return results.length === 0 ? pass() : results;
  },
});
