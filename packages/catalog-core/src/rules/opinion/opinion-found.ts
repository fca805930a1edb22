import { defineOpinionRule, pass, reviewIn } from "../define-opinion-rule.js";

/** All limits run from when a matter was found (notice, part 3: gathering, judging, dealing with, answering). */
export default defineOpinionRule({
  id: "opinion-found",
  severity: "warning",
  duties: ["CZ-3.3a-opinion"],
  appliesTo: () => true,
  check: ({ record: { foundAt } }) => (foundAt === null ? reviewIn(["foundAt"], "missing") : pass()),
});
