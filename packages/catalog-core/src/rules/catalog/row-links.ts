import { isHttp } from "../../catalog/text.js";
import { defineCatalogRule, eachRow, failIn } from "../define-catalog-rule.js";

/** Links lead to web pages. */
export default defineCatalogRule({
  id: "row-links",
  severity: "warning",
  duties: ["CZ-3.1f-web"],
  appliesTo: (catalog) => catalog.entries.some(({ links }) => links.length > 0),
  check: ({ catalog }) =>
    eachRow(catalog, ({ links }) => {
      const other = links.find((link) => !isHttp(link));
      return other === undefined ? null : failIn(["links"], "not-http", { link: other });
    }),
});
