/**
 * What a county sends to the city's bureau for review and filing (审核备案) of its standard catalog: the catalog, the
 * comparison with the standard, and a reason for each row left out or narrowed. For the county's side, from template to
 * form.
 * @module
 */

export { checkReasons, type ReasonProblem, type ReasonsCheck } from "./check-reasons.js";
export { filingForm } from "./filing-form.js";
export { filingPackage } from "./filing-package.js";
export { needsReason } from "./needs-reason.js";
export { reasonsTable, reasonsTemplate, whatText } from "./reasons-template.js";
export { type FilingTexts, filingTexts, type ReasonProblemCode } from "./texts.js";
export type * from "./types.js";
