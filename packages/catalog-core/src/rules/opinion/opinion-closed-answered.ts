import { isAnswered, isDropped, isEmergency, openQuestion } from "../../opinions/limits.js";
import { defineOpinionRule, failIn, pass, reviewIn } from "../define-opinion-rule.js";

/** What needs an answer isn't closed without one (国办发〔2016〕61号; notice, part 3). */
export default defineOpinionRule({
  id: "opinion-closed-answered",
  severity: "error",
  duties: ["RESP-24/48h", "CZ-3.3a-opinion"],
  appliesTo: (record) => record.closedAt !== null && !isDropped(record),
  check({ record }) {
    if (record.answeredAt !== null || (isEmergency(record) && isAnswered(record))) return pass();
    const data = { closed: record.closedAt! };
    const question = openQuestion(record);
    return question === null ? failIn(["answeredAt"], "unanswered", data) : reviewIn(["answeredAt"], question, data);
  },
});
