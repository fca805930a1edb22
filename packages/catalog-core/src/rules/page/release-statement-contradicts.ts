import { defineRule, fail, notApplicable, pass } from "../define-rule.js";

/** What says of itself that it isn't open doesn't stand on a public page. */
export default defineRule({
  id: "release-statement-contradicts",
  severity: "error",
  duties: ["STMT-contradiction"],
  appliesTo: (page) => page.statements.length > 0,
  check({ page }) {
    // The last one is the document's own; those before it may belong to documents it forwards.
    const last = page.statements.at(-1)!;
    if (last.status === "unknown") return notApplicable();
    return last.status === "proactive"
      ? pass()
      : fail("contradicts", { attribute: "releaseStatement", statement: last.text, at: last.at });
  },
});
