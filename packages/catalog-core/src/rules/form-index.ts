/**
 * Rules over edit forms, before anything is published: for whoever has a form from `./form`, or from a page that was
 * read. Apart from rules over pages and from the reading of forms.
 * @module
 */

export { auditForm, type FormAudit, type FormAuditOptions, runFormRules } from "../audit/audit-form.js";
export type { FormFacts, FormField } from "../page/form/form-facts.js";
export type { PlacedForm } from "../page/form/placed-form.js";
export type { FormRule, FormRuleInput } from "./define-form-rule.js";
export { formRules } from "./form-rules.js";
export { type FormView, formViewOf, type StatusField } from "./form-view.js";
