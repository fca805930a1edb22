import { defineRecordRule, failIn, pass, reviewIn } from "../define-record-rule.js";
import { isSubmitted } from "../record-stage.js";

/** The drafting unit says the status as the information is made, at the latest when it submits it (notice, part 3). */
export default defineRecordRule({
  id: "record-status-at-source",
  severity: "warning",
  duties: ["CZ-3.1a-attr-at-source"],
  appliesTo: (record) => isSubmitted(record) && record.disclosureStatus !== null,
  check({ record: { statusSetOn, submittedOn } }) {
    if (statusSetOn === null) return reviewIn(["statusSetOn"], "no-day");
    if (submittedOn === null) return pass();
    return statusSetOn > submittedOn
      ? failIn(["statusSetOn", "submittedOn"], "late", { set: statusSetOn, submitted: submittedOn })
      : pass();
  },
});
