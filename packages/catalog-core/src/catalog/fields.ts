import type { CatalogEntry } from "./types.js";

/** The fields of a row, in the order of the official form. */
export const entryFields = [
  "id",
  "level1",
  "level2",
  "level3",
  "elements",
  "basis",
  "timeLimit",
  "body",
  "channels",
  "audience",
  "method",
  "level",
  "links",
  "evidence",
  "note",
  "extra",
] as const satisfies readonly (keyof CatalogEntry)[];

export type EntryField = (typeof entryFields)[number];
