import { defineFormRule } from "../define-form-rule.js";
import { fail, notApplicable, pass } from "../define-rule.js";

/** The statement in the text and the status chosen are the same. */
export default defineFormRule({
  id: "form-statement-match",
  severity: "error",
  duties: ["STMT-vs-meta"],
  appliesTo: (form) => form.statements.length > 0 && form.status !== null,
  check({ form }) {
    const { field, status } = form.status!;
    // The last one is the document's own; those before it may belong to documents it forwards.
    const last = form.statements.at(-1)!;
    if (status === null || last.status === "unknown") return notApplicable();
    return status === last.status
      ? pass()
      : fail("contradicts", {
          attribute: "releaseStatement",
          statement: last.text,
          method: field.value,
          label: field.label,
          at: last.at,
        });
  },
});
