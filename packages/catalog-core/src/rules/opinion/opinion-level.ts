import { defineOpinionRule, pass, reviewIn } from "../define-opinion-rule.js";

/** Which limits hold goes by the level: a mere 重大 can be an emergency or another major matter. */
export default defineOpinionRule({
  id: "opinion-level",
  severity: "warning",
  duties: ["RESP-5h-24h", "RESP-24/48h"],
  appliesTo: () => true,
  check({ record: { level } }) {
    if (level === null) return reviewIn(["level"], "missing");
    return level === "major-unclear" ? reviewIn(["level"], "which") : pass();
  },
});
