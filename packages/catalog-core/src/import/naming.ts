import type { Facts } from "./facts.js";
import type { RowId } from "./row-ids.js";
import type { PlacedRow } from "./rows.js";

/** How a catalog and its rows get their ids. */
export interface Naming {
  /** Id of a catalog that has none of its own. */
  catalog(facts: Facts, source: string): string;
  /**
   * An id for each row, no id twice.
   * @param domain what the catalog is about
   * @param context title, issuer and bodies, in one text
   */
  rows(rows: readonly PlacedRow[], domain: string, context: string): RowId[];
}
