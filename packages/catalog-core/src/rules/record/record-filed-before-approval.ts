import { defineRecordRule, failIn, pass } from "../define-record-rule.js";
import { isNonPublic, isSubmitted } from "../record-stage.js";

/** Policy documents not to be disclosed of one's own accord are filed with the disclosure office before approval. */
export default defineRecordRule({
  id: "record-filed-before-approval",
  severity: "error",
  duties: ["CZ-3.1d-file-before"],
  appliesTo: (record) => record.documentKind === "policy" && isNonPublic(record) && isSubmitted(record),
  check({ record: { filedOn, submittedOn, approvedOn } }) {
    if (filedOn === null) return failIn(["filedOn"], "missing");
    const step = submittedOn === null ? "approvedOn" : "submittedOn";
    const before = submittedOn ?? approvedOn;
    // Of two on one day the register doesn't say which came first.
    return before !== null && filedOn > before
      ? failIn(["filedOn", step], "late", { filed: filedOn, submitted: before })
      : pass();
  },
});
