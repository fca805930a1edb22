import { defineFormRule } from "../define-form-rule.js";
import { pass, review } from "../define-rule.js";

/** Two statements that differ: a document forwarded in another, or a slip. A person must say which one holds. */
export default defineFormRule({
  id: "form-statement-single",
  severity: "info",
  duties: ["STMT-multi"],
  appliesTo: (form) => form.statements.length > 0,
  check({ form }) {
    const last = form.statements.at(-1)!;
    const other = form.statements.find((one) => one.status !== last.status);
    return other
      ? review("several", { attribute: "releaseStatement", first: other.text, last: last.text, at: other.at })
      : pass();
  },
});
