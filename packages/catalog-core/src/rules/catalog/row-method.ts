import { anyRows, defineCatalogRule, eachRow, failIn } from "../define-catalog-rule.js";

/** Each row has exactly one method (公开方式): proactive or on request. */
export default defineCatalogRule({
  id: "row-method",
  severity: "warning",
  duties: ["CAT-row-fields", "REG-13-modes"],
  appliesTo: anyRows,
  check: ({ catalog }) =>
    eachRow(catalog, ({ method }) => {
      if (method.length === 1) return null;
      return failIn(["method"], method.length === 0 ? "missing" : "several");
    }),
});
