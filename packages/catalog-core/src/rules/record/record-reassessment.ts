import { defineRecordRule, failIn, pass, reviewIn } from "../define-record-rule.js";
import { isIssued, isNonPublic } from "../record-stage.js";

/** What is withheld is assessed again from time to time; the law sets no interval (条例 article 18; notice, part 3). */
export default defineRecordRule({
  id: "record-reassessment",
  severity: "warning",
  duties: ["REG-18-reassess", "CZ-3.1g-dynamic"],
  appliesTo: (record) => isNonPublic(record) && isIssued(record),
  check({ record: { disclosureStatus, nextReviewOn }, today }) {
    if (nextReviewOn !== null)
      return nextReviewOn < today ? failIn(["nextReviewOn"], "overdue", { next: nextReviewOn }) : pass();
    // Article 18 speaks of what is withheld; the notice of moving statuses in general.
    return disclosureStatus === "withheld"
      ? failIn(["nextReviewOn"], "missing")
      : reviewIn(["nextReviewOn"], "unplanned");
  },
});
