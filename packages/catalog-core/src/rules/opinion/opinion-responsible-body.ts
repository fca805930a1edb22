import { isDropped } from "../../opinions/limits.js";
import { isNone } from "../../page/text.js";
import { defineOpinionRule, failIn, pass } from "../define-opinion-rule.js";

/** Somebody is named who deals with the matter and answers it (notice, part 3). */
export default defineOpinionRule({
  id: "opinion-responsible-body",
  severity: "info",
  duties: ["CZ-3.3a-opinion"],
  appliesTo: (record) => !isDropped(record),
  check: ({ record: { responsibleBody } }) =>
    responsibleBody === null || isNone(responsibleBody) ? failIn(["responsibleBody"], "missing") : pass(),
});
