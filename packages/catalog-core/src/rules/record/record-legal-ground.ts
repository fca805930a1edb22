import { groundOf } from "../../records/fields.js";
import { defineRecordRule, failIn, pass, reviewIn } from "../define-record-rule.js";

/** An article of a law, or its title. */
const NAMES_LAW = /第[一二三四五六七八九十百0-9]{1,6}条|《[^《》]{2,60}》/;

/** Withholding rests on a ground of articles 14 to 16 or of another law, not on a wish (条例; notice, part 3). */
export default defineRecordRule({
  id: "record-legal-ground",
  severity: "error",
  duties: ["CZ-3.1c-reason", "REG-14-secret", "REG-16-internal", "CZ-3.1i-secret"],
  appliesTo: ({ disclosureStatus, ground, withholdingReason }) =>
    disclosureStatus === "withheld" && (ground !== null || withholdingReason !== null),
  check({ record: { ground, withholdingReason, secrecyLevel } }) {
    const reason = withholdingReason ?? "";
    if (ground === "other-law" && !NAMES_LAW.test(reason)) return failIn(["withholdingReason"], "which-law");
    // What is a state secret is classified as one, by the secrecy authority as it sees fit.
    if (ground === "14-secret" && secrecyLevel === "none")
      return reviewIn(["ground", "secrecyLevel"], "not-classified");
    if (ground !== null || NAMES_LAW.test(reason)) return pass();
    return groundOf(reason) === null
      ? failIn(["ground"], "no-ground", { reason })
      : reviewIn(["ground"], "unsaid", { reason });
  },
});
