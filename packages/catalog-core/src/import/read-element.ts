import { defaultGridLimits, type Grid, type GridLimits } from "./grid.js";
import { withLimits } from "./import-error.js";
import { tablesIn } from "./tables-in.js";

/**
 * A table of a live document, read as {@link readHtmlTables} reads it from the page's source. Nothing is written to the
 * document.
 *
 * @throws ImportError when the table is larger than the limits allow
 */
export function readTableElement(table: Element, limits: GridLimits = defaultGridLimits): Grid | null {
  // Tables within it are closed before it.
  return withLimits(table.ownerDocument.documentURI, limits, () => tablesIn(table, limits).at(-1) ?? null);
}
