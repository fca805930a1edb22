import { changzhiEducation2020 } from "../../catalog/changzhi-education-2020.js";
import { rowKey } from "../../catalog/names.js";
import { anyRows, defineCatalogRule, eachRow, failIn, reviewIn } from "../define-catalog-rule.js";

const WELL_FORMED = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

const standardIds = new Map(changzhiEducation2020.entries.map((entry) => [rowKey(entry), entry.id]));

/** Ids are well formed, each is there once, and a row of the standard catalog has the standard's. */
export default defineCatalogRule({
  id: "row-id",
  severity: "warning",
  duties: ["CAT-row-once"],
  appliesTo: anyRows,
  check({ catalog }) {
    const seen = new Map<string, number>();
    return eachRow(catalog, (entry, at) => {
      const { id } = entry;
      if (!WELL_FORMED.test(id.slice(0, 200))) return failIn(["id"], "malformed", { id });
      const first = seen.get(id);
      if (first !== undefined) return failIn(["id"], "duplicate", { id, first: first + 1 });
      seen.set(id, at);
      const standard = standardIds.get(rowKey(entry));
      return standard === undefined || standard === id ? null : reviewIn(["id"], "unknown", { id, standard });
    });
  },
});
