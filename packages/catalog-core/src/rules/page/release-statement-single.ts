import { defineRule, pass, review } from "../define-rule.js";

/** Two statements that differ: a document forwarded in another, or a slip. A person must say which one holds. */
export default defineRule({
  id: "release-statement-single",
  severity: "info",
  duties: ["STMT-multi"],
  appliesTo: (page) => page.statements.length > 0,
  check({ page }) {
    const last = page.statements.at(-1)!;
    const other = page.statements.find((one) => one.status !== last.status);
    return other
      ? review("several", { attribute: "releaseStatement", first: other.text, last: last.text, at: other.at })
      : pass();
  },
});
