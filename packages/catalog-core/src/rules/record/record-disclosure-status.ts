import { defineRecordRule, failIn, pass } from "../define-record-rule.js";
import { isIssued, isSubmitted } from "../record-stage.js";

/** The disclosure status goes with the document when it is submitted; without one it isn't issued (notice, part 3). */
export default defineRecordRule({
  id: "record-disclosure-status",
  severity: "error",
  duties: ["CZ-3.1e-no-issue", "CZ-3.1b-attr-with-doc", "REG-13-modes"],
  appliesTo: isSubmitted,
  check({ record }) {
    if (record.disclosureStatus !== null) return pass();
    return failIn(["disclosureStatus"], isIssued(record) ? "issued-without" : "submitted-without");
  },
});
