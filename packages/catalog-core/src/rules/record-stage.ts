import type { DocumentRecord } from "../records/types.js";

// How far a document has come. Days that come later tell of earlier steps that the register left out.

/** It is issued, or published. */
export const isIssued = ({ issuedOn, publishedOn }: DocumentRecord): boolean =>
  issuedOn !== null || publishedOn !== null;

/** It was submitted for approval. */
export const isSubmitted = (record: DocumentRecord): boolean =>
  record.submittedOn !== null || record.approvedOn !== null || isIssued(record);

/** Its status is one for which reasons must be given: 依申请公开 or 不予公开. */
export const isNonPublic = ({ disclosureStatus }: DocumentRecord): boolean =>
  disclosureStatus === "on-request" || disclosureStatus === "withheld";

/** Does the register know of an interpretation? */
export const isInterpreted = (record: DocumentRecord): boolean =>
  record.interpretedBy !== null ||
  record.interpretationDraftedOn !== null ||
  record.interpretationSignedOn !== null ||
  record.interpretationPublishedOn !== null;
