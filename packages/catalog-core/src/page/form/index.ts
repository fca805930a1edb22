/** Edit forms of a live document. Small and without rules: it is part of what is loaded into each page. */
export type { AttributeName } from "../../attributes/attributes.js";
export type { Place } from "../../audit/report.js";
export type { NotReadFact, StatementFact } from "../facts.js";
export { type FormReading, type ReadFormOptions, readForm } from "./dom.js";
export type { FieldKind, FormFacts, FormField, LabelFrom } from "./form-facts.js";
export type { PlacedForm } from "./placed-form.js";
