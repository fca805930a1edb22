import { dueAt, keptOf, type Limit, openQuestion } from "../opinions/limits.js";
import { failIn, type OpinionRuleInput, type OpinionRuleResult, pass, reviewIn } from "./define-opinion-rule.js";

/** A step of an emergency against its limit: late, not there and the limit is over, or not to be told without a clock. */
export function checkLimit({ record, now }: OpinionRuleInput, limit: Limit): OpinionRuleResult {
  const { step } = limit;
  const data = () => ({ found: record.foundAt!, due: dueAt(record, limit)!, done: record[step] ?? "" });
  switch (keptOf(record, limit, now)) {
    case "late":
      return failIn([step], "late", data());
    case "overdue":
      // Where it was answered is there, and when isn't: it may have been in time. A conference is none of that.
      return step === "firstReleaseAt" && openQuestion(record) === "no-moment"
        ? reviewIn([step], "no-moment", data())
        : failIn([step], "overdue", data());
    case "unclear":
      return reviewIn(["foundAt", step], "no-clock", data());
    default:
      return pass();
  }
}
