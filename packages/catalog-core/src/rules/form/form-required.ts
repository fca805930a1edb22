import { isNone } from "../../page/text.js";
import { defineFormRule, failAt } from "../define-form-rule.js";
import { notApplicable, pass, type RuleResult } from "../define-rule.js";

const NAMES = ["documentName", "publisher"] as const;

/** Title and publisher are filled in where the form itself asks for them. */
export default defineFormRule({
  id: "form-required",
  severity: "warning",
  duties: ["META-publisher", "META-empty"],
  appliesTo: (form) => NAMES.some((name) => form.all(name).some(({ required }) => required)),
  check({ form }) {
    if (!form.begun) return notApplicable();
    const results = NAMES.flatMap((name): RuleResult[] => {
      const all = form.all(name);
      const owed = all.find(({ required, readOnly }) => required && !readOnly);
      return owed && all.every(({ value }) => value === "" || isNone(value)) ? [failAt(owed, "empty")] : [];
    });
    return results.length === 0 ? pass() : results;
  },
});
