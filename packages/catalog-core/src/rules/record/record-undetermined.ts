import { defineRecordRule, failIn, pass } from "../define-record-rule.js";

/** A document of which neither the secrecy level nor the status is known is reported at once (notice, part 3). */
export default defineRecordRule({
  id: "record-undetermined",
  severity: "error",
  duties: ["CZ-3.1j-undetermined"],
  appliesTo: () => true,
  check: ({ record: { secrecyLevel, disclosureStatus } }) =>
    secrecyLevel === null && disclosureStatus === null
      ? failIn(["secrecyLevel", "disclosureStatus"], "neither")
      : pass(),
});
