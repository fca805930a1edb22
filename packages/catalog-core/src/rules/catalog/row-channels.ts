import { anyRows, defineCatalogRule, eachRow, failIn } from "../define-catalog-rule.js";

/** Each row names a channel (公开渠道和载体) at least. */
export default defineCatalogRule({
  id: "row-channels",
  severity: "warning",
  duties: ["CAT-row-fields"],
  appliesTo: anyRows,
  check: ({ catalog }) =>
    eachRow(catalog, ({ channels }) => (channels.length === 0 ? failIn(["channels"], "missing") : null)),
});
