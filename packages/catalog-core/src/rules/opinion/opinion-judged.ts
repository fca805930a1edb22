import { isAnswered, isMajor } from "../../opinions/limits.js";
import { isNone } from "../../page/text.js";
import { isWithin } from "../../registers/moment.js";
import { defineOpinionRule, pass, reviewIn } from "../define-opinion-rule.js";

/** Hours after which a person is asked; no text sets a limit for judging. */
const DAY = 24;

/** What is found is judged: whether it needs an answer, and if not, why (notice, part 3). */
export default defineOpinionRule({
  id: "opinion-judged",
  severity: "warning",
  duties: ["CZ-3.3a-opinion", "CZ-3.3b-major"],
  appliesTo: () => true,
  check({ record, now }) {
    const { foundAt, judgedAt, conclusion, conclusionReason } = record;
    if (conclusion === "not-needed") {
      if (isMajor(record)) return reviewIn(["conclusion"], "major");
      return conclusionReason === null || isNone(conclusionReason)
        ? reviewIn(["conclusionReason"], "no-reason")
        : pass();
    }
    if (foundAt !== null && judgedAt !== null && isWithin(foundAt, DAY, judgedAt) === false)
      return reviewIn(["judgedAt"], "late", { found: foundAt, judged: judgedAt });
    // What was answered was judged, too.
    if (conclusion !== null || isAnswered(record)) return pass();
    if (judgedAt !== null) return reviewIn(["conclusion"], "no-conclusion", { judged: judgedAt });
    return foundAt !== null && isWithin(foundAt, DAY, now) === false
      ? reviewIn(["conclusion"], "unjudged", { found: foundAt })
      : pass();
  },
});
