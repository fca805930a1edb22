/**
 * Reads a live document into facts, at once or in slices, in a browser extension or a page; and what there is to know
 * of attributes and dates. Pages as text are read by `./html`, edit forms by `./form`.
 * @module
 */

export {
  type Attribute,
  type AttributeName,
  attribute,
  attributeNames,
  type ValueKind,
} from "../attributes/attributes.js";
export type { PageKind, Place, ReadFrom } from "../audit/report.js";
export { type FoundDate, findDate } from "./dates.js";
export { type DomReading, type ReadSlicesOptions, readDocument, readDocumentInSlices } from "./dom/read.js";
export type * from "./facts.js";
export type { Reading } from "./reading.js";
