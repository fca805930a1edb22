import { defineRule, fail, notApplicable, pass } from "../define-rule.js";
import { statusOf } from "../disclosure-status.js";

/** The statement in the text and the status in the box are the same. */
export default defineRule({
  id: "release-statement-match",
  severity: "error",
  duties: ["STMT-vs-meta"],
  appliesTo: (page) => page.statements.length > 0,
  check({ page }) {
    // 公开形式 may stand beside it for the medium (网站): the reading that names a status counts.
    const method = page.visible("disclosureMethod").find((one) => statusOf(one.value) !== null);
    const last = page.statements.at(-1)!;
    const status = method ? statusOf(method.value) : null;
    if (!method || status === null || last.status === "unknown") return notApplicable();
    return status === last.status
      ? pass()
      : fail("contradicts", { attribute: "releaseStatement", statement: last.text, method: method.value, at: last.at });
  },
});
