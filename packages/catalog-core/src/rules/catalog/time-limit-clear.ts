import { meaningOf } from "../../catalog/time-limit.js";
import { anyRows, defineCatalogRule, eachRow, reviewIn } from "../define-catalog-rule.js";

/** The time limit (公开时限) can be understood. */
export default defineCatalogRule({
  id: "time-limit-clear",
  severity: "warning",
  duties: ["CAT-row-fields"],
  appliesTo: anyRows,
  check: ({ catalog }) =>
    eachRow(catalog, ({ timeLimit: { text } }) =>
      text.trim() === "" || meaningOf(text) ? null : reviewIn(["timeLimit"], "unclear", { limit: text }),
    ),
});
