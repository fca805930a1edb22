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
