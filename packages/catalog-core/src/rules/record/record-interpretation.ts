import { defineRecordRule, failIn, pass } from "../define-record-rule.js";
import { isInterpreted, isIssued, isSubmitted } from "../record-stage.js";

/**
 * The interpretation of a policy document is drafted, signed and published along with it; where a document that is no
 * policy needs none, that is said when it is submitted (notice, part 3).
 */
export default defineRecordRule({
  id: "record-interpretation",
  severity: "warning",
  duties: ["CZ-3.2c-sync", "CZ-3.2d-nonpolicy", "INT-sync"],
  appliesTo: (record) => record.documentKind !== null && record.disclosureStatus === "proactive" && isSubmitted(record),
  check({ record }) {
    const { documentKind, submittedOn, approvedOn, publishedOn, noInterpretationNote } = record;
    const { interpretationDraftedOn: drafted, interpretationSignedOn: signed } = record;
    const { interpretationPublishedOn: shown } = record;
    if (!isInterpreted(record)) {
      if (documentKind === "policy") return failIn(["interpretationDraftedOn"], "missing");
      return noInterpretationNote === null ? failIn(["noInterpretationNote"], "no-note") : pass();
    }
    if (drafted !== null && submittedOn !== null && drafted > submittedOn)
      return failIn(["interpretationDraftedOn", "submittedOn"], "drafted-late", { drafted, submitted: submittedOn });
    if (signed === null && isIssued(record)) return failIn(["interpretationSignedOn"], "unsigned");
    if (signed !== null && approvedOn !== null && signed > approvedOn)
      return failIn(["interpretationSignedOn", "approvedOn"], "signed-late", { signed, approved: approvedOn });
    if (publishedOn === null) return pass();
    if (shown === null) return failIn(["interpretationPublishedOn"], "unpublished", { published: publishedOn });
    return shown === publishedOn
      ? pass()
      : failIn(["interpretationPublishedOn", "publishedOn"], "published-apart", { shown, published: publishedOn });
  },
});
