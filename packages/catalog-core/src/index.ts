/**
 * The whole of judging pages in one import: rules and presets, waivers, reports, the built-in catalog, duties,
 * deadlines, and the types that all entries share. For programs that don't count bytes; a browser takes `./page` and
 * `./rules`.
 * @module
 */

export { type Attribute, type AttributeName, attribute, attributeNames } from "./attributes/attributes.js";
export { attributeTitles } from "./attributes/titles.js";
export { type AuditOptions, auditPage, type PageAudit } from "./audit/audit-page.js";
export type { ColumnCycle } from "./audit/column-cycle.js";
export { findingKey, type KeyedResult, pageAddress } from "./audit/finding-key.js";
export { type PresetCheck, type PresetFile, type PresetFileProblem, parsePreset } from "./audit/parse-preset.js";
export {
  checkWaivers,
  parseWaivers,
  type WaiverProblem,
  type WaiverProblemCode,
  type WaiversCheck,
  waiverLimits,
} from "./audit/parse-waivers.js";
export {
  type ChosenRules,
  levelUnder,
  type PresetName,
  type PresetProblem,
  presetNames,
  presetProblemText,
  presetText,
  type RuleOverride,
  rulesOf,
} from "./audit/presets.js";
export type * from "./audit/report.js";
export { type RuleRun, type RunOptions, runRules } from "./audit/run-rules.js";
export {
  applyWaivers,
  hasEnded,
  reachOf,
  shownOf,
  type Waivable,
  type Waived,
  type WaiveOptions,
  type Waiver,
  type WaiverFile,
  type WaiverReach,
  waiverFinder,
  waiversJson,
} from "./audit/waivers.js";
export * from "./calendar/index.js";
export { changzhiEducation2020 as builtInCatalog } from "./catalog/changzhi-education-2020.js";
export { type EntryMatch, type Evidence, matchEntry } from "./catalog/match-entry.js";
export type * from "./catalog/types.js";
export { type Duty, duties, dutyAsks, dutyById, dutyCite, dutyText } from "./duties/index.js";
export { ruleTitle } from "./locales/texts.js";
export type { LocaleName } from "./locales/types.js";
export type * from "./page/facts.js";
export type { Reading } from "./page/reading.js";
export type { PageRule, PageRuleInput, RuleData, RuleResult } from "./rules/define-rule.js";
export { type DisclosureStatus, statusOf } from "./rules/disclosure-status.js";
export { pageRules } from "./rules/page-rules.js";
export { type PageView, viewOf } from "./rules/page-view.js";
export { version } from "./version.js";
