import type { PageRule } from "./define-rule.js";
import articleTags from "./page/article-tags.js";
import articleTitleMatch from "./page/article-title-match.js";
import bankCardNumber from "./page/bank-card-number.js";
import columnTags from "./page/column-tags.js";
import contentSourceMatch from "./page/content-source-match.js";
import disclosureMethod from "./page/disclosure-method.js";
import disclosureTimeLimit from "./page/disclosure-time-limit.js";
import documentNumber from "./page/document-number.js";
import emptyValue from "./page/empty-value.js";
import identityNumber from "./page/identity-number.js";
import indexNumber from "./page/index-number.js";
import mobileNumber from "./page/mobile-number.js";
import pubDateFormat from "./page/pub-date-format.js";
import pubDateMatch from "./page/pub-date-match.js";
import publishDate from "./page/publish-date.js";
import publishedAfterWritten from "./page/published-after-written.js";
import publishedInTime from "./page/published-in-time.js";
import publisher from "./page/publisher.js";
import releaseStatement from "./page/release-statement.js";
import releaseStatementContradicts from "./page/release-statement-contradicts.js";
import releaseStatementMatch from "./page/release-statement-match.js";
import releaseStatementSingle from "./page/release-statement-single.js";
import secrecyLevel from "./page/secrecy-level.js";
import secrecyMark from "./page/secrecy-mark.js";
import siteDomain from "./page/site-domain.js";
import siteIdCodeFormat from "./page/site-id-code-format.js";
import siteIdCodeMatch from "./page/site-id-code-match.js";
import siteTags from "./page/site-tags.js";
import tagCase from "./page/tag-case.js";
import validity from "./page/validity.js";
import writtenDate from "./page/written-date.js";

/** All rules over one page, in the order in which they are reported. */
export const pageRules: readonly PageRule[] = [
  siteTags,
  columnTags,
  articleTags,
  tagCase,
  pubDateFormat,
  siteIdCodeFormat,
  siteDomain,
  articleTitleMatch,
  pubDateMatch,
  contentSourceMatch,
  siteIdCodeMatch,
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
  publishedInTime,
  identityNumber,
  bankCardNumber,
  mobileNumber,
];
