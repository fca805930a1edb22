/**
 * A bureau's register of public opinion (政务舆情台账): a template to start from, reading one, judging it, and the report as
 * form and HTML. To see what was answered in time, and what is to be answered by when.
 * @module
 */

export { auditOpinions, type OpinionAuditOptions } from "../audit/audit-opinions.js";
export type { RowFinding } from "../audit/catalog-report.js";
export type * from "../audit/opinion-report.js";
export { opinionRuleTitle } from "../locales/opinion-texts.js";
export type { RowResult, RowRule } from "../registers/rule.js";
export type { OwnProblem, OwnProblems } from "../registers/texts.js";
export type { ReadRows, RegisterProblem, RegisterProblemCode } from "../registers/types.js";
export type { OpinionRule, OpinionRuleInput, OpinionRuleResult } from "../rules/define-opinion-rule.js";
export { opinionRules } from "../rules/opinion-rules.js";
export { opinionForm } from "./opinion-form.js";
export { opinionHtml } from "./opinion-html.js";
export { readOpinions } from "./read-opinions.js";
export { opinionTemplate, opinionTemplateForm, opinionTemplateJson } from "./template.js";
export { type OpinionRegisterTexts, opinionRegisterTexts } from "./texts.js";
export type * from "./types.js";
