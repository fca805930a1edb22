import type { RecordRule } from "./define-record-rule.js";
import recordChannels from "./record/record-channels.js";
import recordDatesInOrder from "./record/record-dates-in-order.js";
import recordDisclosureStatus from "./record/record-disclosure-status.js";
import recordDocumentNumber from "./record/record-document-number.js";
import recordFiledBeforeApproval from "./record/record-filed-before-approval.js";
import recordInterpretation from "./record/record-interpretation.js";
import recordInterpretedByDrafter from "./record/record-interpreted-by-drafter.js";
import recordJointIssue from "./record/record-joint-issue.js";
import recordLegalGround from "./record/record-legal-ground.js";
import recordPublishedInTime from "./record/record-published-in-time.js";
import recordReassessment from "./record/record-reassessment.js";
import recordSecrecyReview from "./record/record-secrecy-review.js";
import recordSecretNotPublic from "./record/record-secret-not-public.js";
import recordStatusAtSource from "./record/record-status-at-source.js";
import recordUndetermined from "./record/record-undetermined.js";
import recordWithholdingReason from "./record/record-withholding-reason.js";

/** All rules over a document record, in the order in which they are reported. */
export const recordRules: readonly RecordRule[] = [
  recordUndetermined,
  recordDisclosureStatus,
  recordWithholdingReason,
  recordLegalGround,
  recordFiledBeforeApproval,
  recordSecretNotPublic,
  recordSecrecyReview,
  recordPublishedInTime,
  recordStatusAtSource,
  recordInterpretation,
  recordJointIssue,
  recordInterpretedByDrafter,
  recordReassessment,
  recordDatesInOrder,
  recordChannels,
  recordDocumentNumber,
];
