import { anyRows, defineCatalogRule, eachRow, failIn } from "../define-catalog-rule.js";

/** Each row stands under a first-level item (一级事项). */
export default defineCatalogRule({
  id: "row-level1",
  severity: "warning",
  duties: ["CAT-row-fields"],
  appliesTo: anyRows,
  check: ({ catalog }) =>
    eachRow(catalog, ({ level1 }) => (level1.trim() === "" ? failIn(["level1"], "missing") : null)),
});
