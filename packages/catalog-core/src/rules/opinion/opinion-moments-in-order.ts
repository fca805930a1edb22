import type { OpinionField, OpinionRecord } from "../../opinions/types.js";
import { isBefore } from "../../registers/moment.js";
import { defineOpinionRule, failIn, pass, reviewIn } from "../define-opinion-rule.js";

/** What follows when a matter was found, and comes before it is closed. */
const STEPS = ["judgedAt", "firstReleaseAt", "conferenceAt", "answeredAt"] as const satisfies OpinionField[];
const MOMENTS = ["foundAt", ...STEPS, "closedAt"] as const satisfies OpinionField[];
type Moment = (typeof MOMENTS)[number];

/** Nothing comes before a matter was found, and none of it after it was closed or after now: that is a slip. */
export default defineOpinionRule({
  id: "opinion-moments-in-order",
  severity: "warning",
  duties: ["CZ-3.3a-opinion"],
  appliesTo: (record) => MOMENTS.some((name) => record[name] !== null),
  check({ record, now }) {
    for (const [first, second] of pairs(record))
      if (isBefore(record[second]!, record[first]!))
        return failIn([first, second], "contradicts", { first: record[first]!, second: record[second]! });
    for (const name of MOMENTS) {
      const moment = record[name];
      // A conference can have its day set.
      if (moment !== null && isBefore(now, moment)) return reviewIn([name], "future", { moment, now });
    }
    return pass();
  },
});

/** Which moments must not be later than which. */
function* pairs(record: OpinionRecord): Iterable<readonly [first: Moment, second: Moment]> {
  for (const step of [...STEPS, "closedAt"] as const)
    if (record.foundAt !== null && record[step] !== null) yield ["foundAt", step];
  for (const step of STEPS) if (record.closedAt !== null && record[step] !== null) yield [step, "closedAt"];
}
