import type { CatalogComparison, FieldChange, RowRef } from "../catalog/compare/types.js";
import type { Catalog } from "../catalog/types.js";

/** A row that the county left out (`missing`), or by which the public gets less than by the standard's (`narrowed`). */
export interface NeedsReason {
  kind: "missing" | "narrowed";
  /** The row of the standard. */
  row: RowRef;
  /** What is less; empty for a row left out. */
  changes: FieldChange[];
}

/** Why a row was left out or narrowed, by the id of the standard's row. */
export interface FilingReason {
  /** Id of the row in the standard. */
  id: string;
  reason: string;
}

/** A row that needs a reason, with the reason that was given. */
export interface FilingItem extends NeedsReason {
  /** Null where it still lacks. */
  reason: string | null;
}

/**
 * What a county sends to the city's bureau for review and filing (审核备案), version 1: its catalog, the comparison with
 * the standard, and a reason for each row left out or narrowed. Other programs read it; its shape is stable.
 */
export interface FilingPackage {
  filing: 1;
  /** Version of Mulu. */
  mulu: string;
  /** No reason is lacking. Changes that a person must judge (`unclear`) don't make it incomplete. */
  complete: boolean;
  county: Catalog;
  comparison: CatalogComparison;
  /** All rows that need a reason, in the order of the standard. */
  items: FilingItem[];
  /** Rows whose reason still lacks. */
  lacking: NeedsReason[];
  /** Reasons given for rows that need none: left out of the package. */
  unused: FilingReason[];
  /** Why it is asked for: ids of duties. */
  duties: readonly string[];
}

/** A file to be filled in: the rows that need a reason, version 1. */
export interface ReasonsTemplate {
  filingReasons: 1;
  /** Ids of the two catalogs. */
  county: string;
  standard: string;
  /** Rows of the standard; `what` says in words what is less, `reason` is empty and to be filled in. */
  reasons: { id: string; level1: string; level2: string; kind: NeedsReason["kind"]; what: string; reason: string }[];
}
