import type { RecordField } from "../../records/types.js";
import { defineRecordRule, failIn, pass } from "../define-record-rule.js";

/** A document is drafted, submitted, approved, issued, and published. */
const STEPS = ["draftedOn", "submittedOn", "approvedOn", "issuedOn", "publishedOn"] as const satisfies RecordField[];

/** Steps in another order are slips in one of the days. */
export default defineRecordRule({
  id: "record-dates-in-order",
  severity: "warning",
  duties: ["REG-26b-order"],
  appliesTo: (record) => STEPS.filter((step) => record[step] !== null).length > 1,
  check({ record }) {
    let before: (typeof STEPS)[number] | null = null;
    for (const step of STEPS) {
      const day = record[step];
      if (day === null) continue;
      if (before !== null && day < record[before]!)
        return failIn([before, step], "contradicts", { first: record[before]!, second: day });
      before = step;
    }
    return pass();
  },
});
