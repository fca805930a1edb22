import { isChangzhiEducation, removedItemOf } from "../../catalog/changzhi.js";
import { changzhiEducation2020 } from "../../catalog/changzhi-education-2020.js";
import { defineCatalogRule, eachRow, reviewIn } from "../define-catalog-rule.js";

/** The items that the notice took out, whose work went elsewhere: who is the body (公开主体) now must be checked. */
export default defineCatalogRule({
  id: "removed-items",
  severity: "info",
  duties: ["CZ-2.2-removed3"],
  appliesTo: isChangzhiEducation,
  check: ({ catalog }) =>
    eachRow(catalog, (entry) => {
      const removed = removedItemOf(entry, changzhiEducation2020);
      return removed ? reviewIn(["body"], "listed", { movedTo: removed.movedTo, body: entry.body || "—" }) : null;
    }),
});
