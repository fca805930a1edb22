import { defineRecordRule, failIn, pass } from "../define-record-rule.js";
import { isIssued, isNonPublic, isSubmitted } from "../record-stage.js";

/**
 * What isn't to be disclosed of one's own accord comes with its reason: policy documents when they are submitted, any
 * document before it is issued (notice, part 3).
 */
export default defineRecordRule({
  id: "record-withholding-reason",
  severity: "error",
  duties: ["CZ-3.1c-reason", "CZ-3.1e-no-issue", "META-reason"],
  appliesTo: (record) =>
    isNonPublic(record) && (record.documentKind === "policy" ? isSubmitted(record) : isIssued(record)),
  check({ record }) {
    if (record.withholdingReason !== null || record.ground !== null) return pass();
    return failIn(["withholdingReason"], isIssued(record) ? "issued-without" : "missing");
  },
});
