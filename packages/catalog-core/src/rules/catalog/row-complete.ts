import type { EntryField } from "../../catalog/fields.js";
import type { CatalogEntry } from "../../catalog/types.js";
import { anyRows, defineCatalogRule, eachRow, failIn } from "../define-catalog-rule.js";

/** What each row must have; channels, audience, method and the first-level item have rules of their own. */
const needed: readonly EntryField[] = ["level2", "elements", "basis", "timeLimit", "body", "level"];

function isMissing(entry: CatalogEntry, field: EntryField): boolean {
  const value = field === "timeLimit" ? entry.timeLimit.text : entry[field];
  return typeof value === "string" ? value.trim() === "" : Array.isArray(value) && value.length === 0;
}

/** Each row has all that the form asks for. A column that the whole table lacks is told once. */
export default defineCatalogRule({
  id: "row-complete",
  severity: "warning",
  duties: ["CAT-row-fields"],
  appliesTo: anyRows,
  check({ catalog }) {
    const { entries } = catalog;
    const nowhere =
      entries.length < 2 ? [] : needed.filter((field) => entries.every((entry) => isMissing(entry, field)));
    const here = needed.filter((field) => !nowhere.includes(field));
    const rows = eachRow(catalog, (entry) => {
      const missing = here.filter((field) => isMissing(entry, field));
      return missing.length > 0 ? failIn(missing, "missing") : null;
    });
    if (nowhere.length === 0) return rows;
    return [failIn(nowhere, "column-missing"), ...rows.filter((result) => result.outcome !== "pass")];
  },
});
