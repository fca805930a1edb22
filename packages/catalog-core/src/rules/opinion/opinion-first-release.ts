import { isEmergency, limits } from "../../opinions/limits.js";
import { defineOpinionRule } from "../define-opinion-rule.js";
import { checkLimit } from "../opinion-limit.js";

/** First authoritative information on a grave or very grave emergency within 5 hours. */
export default defineOpinionRule({
  id: "opinion-first-release",
  severity: "error",
  duties: ["RESP-5h-24h"],
  appliesTo: (record) => isEmergency(record) && record.foundAt !== null,
  check: (input) => checkLimit(input, limits.firstRelease),
});
