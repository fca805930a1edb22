/** Rules over edit forms, apart from those over pages and from the reading of forms. */
export { auditForm, type FormAudit, type FormAuditOptions, runFormRules } from "../audit/audit-form.js";
export type { FormFacts, FormField } from "../page/form/form-facts.js";
export type { PlacedForm } from "../page/form/placed-form.js";
export type { FormRule, FormRuleInput } from "./define-form-rule.js";
export { formRules } from "./form-rules.js";
export { type FormView, formViewOf, type StatusField } from "./form-view.js";
