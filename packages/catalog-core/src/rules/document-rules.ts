import type { PageRule } from "./define-rule.js";
import articleTags from "./page/article-tags.js";
import articleTitleMatch from "./page/article-title-match.js";
import bankCardNumber from "./page/bank-card-number.js";
import contentSourceMatch from "./page/content-source-match.js";
import disclosureMethod from "./page/disclosure-method.js";
import disclosureTimeLimit from "./page/disclosure-time-limit.js";
import documentNameMatch from "./page/document-name-match.js";
import documentNumber from "./page/document-number.js";
import emptyValue from "./page/empty-value.js";
import identityNumber from "./page/identity-number.js";
import indexNumber from "./page/index-number.js";
import indexNumberYear from "./page/index-number-year.js";
import interpretationLink from "./page/interpretation-link.js";
import mobileNumber from "./page/mobile-number.js";
import pubDateFormat from "./page/pub-date-format.js";
import pubDateMatch from "./page/pub-date-match.js";
import publishDate from "./page/publish-date.js";
import publishedAfterWritten from "./page/published-after-written.js";
import publisher from "./page/publisher.js";
import releaseStatement from "./page/release-statement.js";
import releaseStatementContradicts from "./page/release-statement-contradicts.js";
import releaseStatementMatch from "./page/release-statement-match.js";
import releaseStatementSingle from "./page/release-statement-single.js";
import secrecyLevel from "./page/secrecy-level.js";
import secrecyMark from "./page/secrecy-mark.js";
import validity from "./page/validity.js";
import writtenDate from "./page/written-date.js";

/** The rules over what a page says of the document that it shows. */
export const documentRules: readonly PageRule[] = [
  articleTags,
  pubDateFormat,
  articleTitleMatch,
  pubDateMatch,
  contentSourceMatch,
  indexNumber,
  publisher,
  publishDate,
  writtenDate,
  documentNumber,
  disclosureMethod,
  disclosureTimeLimit,
  validity,
  emptyValue,
  releaseStatement,
  releaseStatementContradicts,
  releaseStatementMatch,
  releaseStatementSingle,
  secrecyMark,
  secrecyLevel,
  publishedAfterWritten,
  identityNumber,
  bankCardNumber,
  mobileNumber,
  indexNumberYear,
  documentNameMatch,
  interpretationLink,
];
