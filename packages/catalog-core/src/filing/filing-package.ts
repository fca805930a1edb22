import { compareCatalogs } from "../catalog/compare/compare-catalogs.js";
import { oneLine } from "../catalog/text.js";
import type { Catalog } from "../catalog/types.js";
import { version } from "../version.js";
import { needsReason } from "./needs-reason.js";
import type { FilingItem, FilingPackage, FilingReason } from "./types.js";

/**
 * The package that a county sends to the city's bureau: catalog, comparison, reasons.
 * @param reasons as `checkReasons` gives them; an empty one counts as none
 */
export function filingPackage(county: Catalog, standard: Catalog, reasons: readonly FilingReason[]): FilingPackage {
  const comparison = compareCatalogs(county, standard);
  const given = new Map(reasons.map(({ id, reason }) => [id, oneLine(reason)]));
  const items = needsReason(comparison).map(
    (item): FilingItem => ({ ...item, reason: given.get(item.row.id) || null }),
  );
  const needed = new Set(items.map(({ row }) => row.id));
  const lacking = items.filter(({ reason }) => reason === null).map(({ reason: _, ...item }) => item);
  return {
    filing: 1,
    mulu: version,
    complete: lacking.length === 0,
    county,
    comparison,
    items,
    lacking,
    unused: reasons.filter(({ id, reason }) => !needed.has(id) && oneLine(reason) !== ""),
    duties: ["CZ-2.3a-catalog", "CZ-2.1-scope"],
  };
}
