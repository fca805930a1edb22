import { namesDocument, soundsLikeDocument } from "../../catalog/basis.js";
import { anyRows, defineCatalogRule, eachRow, failIn, reviewIn } from "../define-catalog-rule.js";

/** The basis (公开依据) names a document: a title in 《》 or a 文号. */
export default defineCatalogRule({
  id: "row-basis",
  severity: "warning",
  duties: ["CAT-row-fields"],
  appliesTo: anyRows,
  check: ({ catalog }) =>
    eachRow(catalog, ({ basis }) => {
      const [first] = basis;
      if (first === undefined || basis.some(namesDocument)) return null;
      const title = basis.find(soundsLikeDocument);
      return title === undefined
        ? failIn(["basis"], "no-document", { basis: first })
        : reviewIn(["basis"], "unmarked", { basis: title });
    }),
});
