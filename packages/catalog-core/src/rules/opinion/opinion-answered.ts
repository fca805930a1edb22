import { dueAt, isAnswered, isDropped, isEmergency, keptOf, limits, openQuestion } from "../../opinions/limits.js";
import { defineOpinionRule, failIn, pass, reviewIn } from "../define-opinion-rule.js";

/** No matter that needs an answer is left without any when its limit is over (国办发〔2016〕61号). */
export default defineOpinionRule({
  id: "opinion-answered",
  severity: "error",
  duties: ["RESP-24/48h", "RESP-5h-24h"],
  // What is closed is for `opinion-closed-answered`.
  appliesTo: (record) =>
    record.foundAt !== null && record.answeredAt === null && record.closedAt === null && !isDropped(record),
  check({ record, now }) {
    const emergency = isEmergency(record);
    if (emergency && isAnswered(record)) return pass();
    const limit = emergency ? limits.conference : limits.answer;
    const kept = keptOf(record, limit, now);
    if (kept !== "unclear" && kept !== "overdue") return pass();
    const data = { found: record.foundAt!, due: dueAt(record, limit)! };
    // Of emergencies the rules on first release and conference ask for the clock.
    if (kept === "unclear") return emergency ? pass() : reviewIn(["foundAt", "answeredAt"], "no-clock", data);
    const question = openQuestion(record);
    return question === null ? failIn(["answeredAt"], "never", data) : reviewIn(["answeredAt"], question, data);
  },
});
