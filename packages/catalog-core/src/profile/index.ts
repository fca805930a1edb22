/**
 * Where a site has its attributes, taught once by a person (site profiles): checking, choosing and applying them,
 * suggesting selectors, and noticing when a template has changed. For sites that the reading alone doesn't get right.
 * @module
 */

export {
  type AppliedProfile,
  applyProfile,
  type ProfileProblem,
  type ProfileReading,
  type ProfileTrouble,
} from "./apply-profile.js";
export { checkProfiles, type FileProblem, type ProfilesCheck, parseProfiles } from "./check-profile.js";
export { domTree, queryDocument } from "./dom-tree.js";
export { guessAttribute } from "./guess-attribute.js";
export { hostPattern } from "./host-pattern.js";
export { type PlannedImport, planImport } from "./import-plan.js";
export { type LabelBeside, labelBeside } from "./label-beside.js";
export { fitsHost, matchProfile } from "./match-profile.js";
export {
  type AttributeMisses,
  type BrokenAttribute,
  brokenAttributes,
  nextHealth,
  type ProfileHealth,
} from "./profile-health.js";
export type { ProfileProblemCode } from "./profile-problem.js";
export { profilesFile } from "./profiles-file.js";
export { type Query, type QueryMatch, queryOf } from "./query.js";
export { selectorEngine } from "./select.js";
export { profileLimits, type SiteProfile, type SiteProfiles, type ValueSource } from "./site-profile.js";
export { type SuggestedSource, suggestSelectors } from "./suggest-selector.js";
export { type Tree, textOf } from "./tree.js";
