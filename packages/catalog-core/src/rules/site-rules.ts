import type { PageRule } from "./define-rule.js";
import annualReportContents from "./page/annual-report-contents.js";
import annualReportInTime from "./page/annual-report-in-time.js";
import applicationContents from "./page/application-contents.js";
import columnUpdate from "./page/column-update.js";
import errorReportCode from "./page/error-report-code.js";
import footerMarks from "./page/footer-marks.js";
import governmentDomain from "./page/government-domain.js";
import guideContents from "./page/guide-contents.js";
import homeUpdate from "./page/home-update.js";
import listDates from "./page/list-dates.js";
import platformName from "./page/platform-name.js";
import platformParts from "./page/platform-parts.js";
import publishedInTime from "./page/published-in-time.js";
import requestFee from "./page/request-fee.js";
import siteFooter from "./page/site-footer.js";
import siteSearch from "./page/site-search.js";

/** The rules over what a page owes as part of its site: terms, columns, platform, guide, annual report, foot. */
export const siteRules: readonly PageRule[] = [
  publishedInTime,
  homeUpdate,
  columnUpdate,
  listDates,
  siteFooter,
  footerMarks,
  errorReportCode,
  governmentDomain,
  platformParts,
  platformName,
  siteSearch,
  guideContents,
  annualReportContents,
  annualReportInTime,
  applicationContents,
  requestFee,
];
