/**
 * Rules over what a page says of its document, and the runner for any page rules, without their sentences: for content
 * scripts, where each byte counts. `auditPage` of the main entry adds the sentences.
 * @module
 */

export { type RuleRun, type RunOptions, runRules } from "../audit/run-rules.js";
export type { PageRule, PageRuleInput, RuleData, RuleResult } from "./define-rule.js";
export { type DisclosureStatus, statusOf } from "./disclosure-status.js";
export { documentRules } from "./document-rules.js";
export { type PageView, viewOf } from "./page-view.js";
