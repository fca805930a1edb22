import type { CatalogEntry } from "./types.js";

/** A field of a row (二级事项), as findings and comparisons name it. */
export type EntryField = keyof CatalogEntry;
