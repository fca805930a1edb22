import type { Catalog } from "../catalog/types.js";
import { defaultGridLimits } from "./grid.js";
import { pageIds } from "./page-ids.js";
import { readGrids } from "./read-grids.js";
import { tablesIn } from "./tables-in.js";

/**
 * The catalog that a table of the page shows, or the largest one in a table that lays out the page; null if there is
 * none, or none that a catalog may be as large as. It is read as `importGrids` reads it, but for the ids of its rows: they
 * are what the page calls the row (`data-id`, else `id`, without the `mulu-` of `widgetHtml`), else made of its names.
 */
export function catalogOfTable(table: Element): Catalog | null {
  try {
    const { catalogs } = readGrids(tablesIn(table, defaultGridLimits), { source: table.baseURI }, pageIds);
    let largest: Catalog | null = null;
    for (const one of catalogs) if (one.entries.length > (largest?.entries.length ?? 0)) largest = one;
    return largest;
  } catch {
    return null;
  }
}
