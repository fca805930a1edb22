import type { FormRule } from "./define-form-rule.js";
import formDates from "./form/form-dates.js";
import formDisclosureStatus from "./form/form-disclosure-status.js";
import formDocumentNumber from "./form/form-document-number.js";
import formIndexNumber from "./form/form-index-number.js";
import formRequired from "./form/form-required.js";
import formSecrecyLevel from "./form/form-secrecy-level.js";
import formStatementMatch from "./form/form-statement-match.js";
import formStatementSingle from "./form/form-statement-single.js";
import formStatusOptions from "./form/form-status-options.js";
import formTimeLimit from "./form/form-time-limit.js";
import formUndetermined from "./form/form-undetermined.js";
import formWithholdingReason from "./form/form-withholding-reason.js";

/** All rules over edit forms, in the order in which they are reported. */
export const formRules: readonly FormRule[] = [
  formUndetermined,
  formDisclosureStatus,
  formStatusOptions,
  formWithholdingReason,
  formSecrecyLevel,
  formTimeLimit,
  formStatementMatch,
  formStatementSingle,
  formIndexNumber,
  formDocumentNumber,
  formRequired,
  formDates,
];
