export { changzhiEducation2020 } from "./changzhi-education-2020.js";
export { type EntryMatch, type Evidence, matchEntry } from "./match-entry.js";
export type { Catalog, CatalogEntry, Level, RemovedEntry } from "./types.js";
