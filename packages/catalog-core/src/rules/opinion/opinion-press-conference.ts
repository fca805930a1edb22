import { isEmergency, limits } from "../../opinions/limits.js";
import { defineOpinionRule } from "../define-opinion-rule.js";
import { checkLimit } from "../opinion-limit.js";

/** A press conference on a grave or very grave emergency within 24 hours (国办发〔2016〕61号). */
export default defineOpinionRule({
  id: "opinion-press-conference",
  severity: "error",
  duties: ["RESP-5h-24h", "RESP-24/48h"],
  appliesTo: (record) => isEmergency(record) && record.foundAt !== null,
  check: (input) => checkLimit(input, limits.conference),
});
