/**
 * Reads the edit form of a live document, field by field, as it stands filled in. Small and without rules: it is part
 * of what an extension loads into each page; `./form-rules` judges what was read.
 * @module
 */

export type { AttributeName } from "../../attributes/attributes.js";
export type { Place } from "../../audit/report.js";
export type { NotReadFact, StatementFact } from "../facts.js";
export { type FormReading, type ReadFormOptions, readForm } from "./dom.js";
export type { FieldKind, FormFacts, FormField, LabelFrom } from "./form-facts.js";
export type { PlacedForm } from "./placed-form.js";
