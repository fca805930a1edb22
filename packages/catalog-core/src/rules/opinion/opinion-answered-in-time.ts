import { isDropped, isEmergency, limits } from "../../opinions/limits.js";
import { defineOpinionRule } from "../define-opinion-rule.js";
import { checkLimit } from "../opinion-limit.js";

/** Matters other than emergencies are answered within 48 hours (国办发〔2016〕61号). */
export default defineOpinionRule({
  id: "opinion-answered-in-time",
  severity: "error",
  duties: ["RESP-24/48h"],
  // What wasn't answered at all is for `opinion-answered` and `opinion-closed-answered`.
  appliesTo: (record) =>
    !isEmergency(record) && !isDropped(record) && record.foundAt !== null && record.answeredAt !== null,
  check: (input) => checkLimit(input, limits.answer),
});
