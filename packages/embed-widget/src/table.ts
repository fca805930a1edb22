import { importGrids, readTableElement } from "@mulu/catalog-core/import";
import type { WidgetCatalog } from "@mulu/catalog-core/widget";

/**
 * The catalog that a table of the page shows, read as importers read it; null if it is none. Rows that aren't the built-in
 * catalog's have ids made of their names, which are the same on every visit.
 */
export function catalogOfTable(table: HTMLTableElement): WidgetCatalog | null {
  try {
    const grid = readTableElement(table);
    return (grid && importGrids([grid], { source: document.URL }).catalogs[0]) || null;
  } catch {
    // Larger than any catalog.
    return null;
  }
}
