import { anyRows, defineCatalogRule, eachRow, failIn } from "../define-catalog-rule.js";

/** Each row says whom it is for (公开对象). */
export default defineCatalogRule({
  id: "row-audience",
  severity: "warning",
  duties: ["CAT-row-fields"],
  appliesTo: anyRows,
  check: ({ catalog }) =>
    eachRow(catalog, ({ audience }) => (audience.length === 0 ? failIn(["audience"], "missing") : null)),
});
