/**
 * The standard catalog (政务公开标准目录) as data: the built-in one, which entry a page belongs to, and what time limits
 * mean. For whoever needs the catalog without judging anything.
 * @module
 */

export { changzhiEducation2020 } from "./changzhi-education-2020.js";
export { type EntryMatch, type Evidence, matchEntry } from "./match-entry.js";
export { meaningOf, type TimeLimitMeaning, timeLimitOf } from "./time-limit.js";
export type * from "./types.js";
