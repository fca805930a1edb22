import { rowKey } from "../../catalog/names.js";
import { anyRows, defineCatalogRule, eachRow, failIn } from "../define-catalog-rule.js";

/** No row stands in the catalog twice; names are compared without blanks and punctuation. */
export default defineCatalogRule({
  id: "row-once",
  severity: "warning",
  duties: ["CAT-row-once"],
  appliesTo: anyRows,
  check({ catalog }) {
    const seen = new Map<string, number>();
    return eachRow(catalog, (entry, at) => {
      if (entry.level2.trim() === "") return null;
      const key = rowKey(entry);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, at);
      return first === undefined ? null : failIn(["level1", "level2"], "duplicate", { first: first + 1 });
    });
  },
});
