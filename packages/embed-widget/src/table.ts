import "./older-browsers.js";
import { catalogOfTable as read } from "@mulu/catalog-core/table";
import type { WidgetCatalog } from "@mulu/catalog-core/widget";

/** The catalog that a table of the page shows; null if it is none. Ids of its rows are the same on every visit. */
export function catalogOfTable(table: HTMLTableElement): WidgetCatalog | null {
  return read(table);
}
