/**
 * A bureau's register of documents (文件台账): a template to start from, reading one, judging it, and the report as form
 * and HTML. For what no page shows: drafts, approvals, reasons for not disclosing.
 * @module
 */

export { auditRegister, type RegisterAuditOptions } from "../audit/audit-register.js";
export type { RowFinding } from "../audit/catalog-report.js";
export type { RecordFinding, RecordPlace, RegisterReport, RegisterYear } from "../audit/register-report.js";
export { recordRuleTitle } from "../locales/record-texts.js";
export type { RowResult, RowRule } from "../registers/rule.js";
export type { OwnProblem, OwnProblems } from "../registers/texts.js";
export type { ReadRows, RegisterProblem, RegisterProblemCode } from "../registers/types.js";
export type { RecordRule, RecordRuleInput, RecordRuleResult } from "../rules/define-record-rule.js";
export { recordRules } from "../rules/record-rules.js";
export { readRegister } from "./read-register.js";
export { registerForm, registerTemplateForm } from "./register-form.js";
export { registerHtml } from "./register-html.js";
export { registerTemplate, registerTemplateJson } from "./template.js";
export { type RegisterTexts, registerTexts } from "./texts.js";
export type * from "./types.js";
