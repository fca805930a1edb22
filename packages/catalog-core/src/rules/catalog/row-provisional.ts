import { anyRows, defineCatalogRule, eachRow, reviewIn } from "../define-catalog-rule.js";

/** No row is provisional any more: put together from how such catalogs are usually built, not seen in an official one. */
export default defineCatalogRule({
  id: "row-provisional",
  severity: "info",
  duties: ["CZ-2.1-scope"],
  appliesTo: anyRows,
  check: ({ catalog }) =>
    eachRow(catalog, ({ evidence }) => (evidence === "provisional" ? reviewIn(["evidence"], "provisional") : null)),
});
