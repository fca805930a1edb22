export { changzhiEducation2020 } from "./changzhi-education-2020.js";
export { type EntryMatch, type Evidence, matchEntry } from "./match-entry.js";
export { meaningOf, type TimeLimitMeaning, timeLimitOf } from "./time-limit.js";
export type * from "./types.js";
