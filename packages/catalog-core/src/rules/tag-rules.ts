import type { PageRule } from "./define-rule.js";
import columnTags from "./page/column-tags.js";
import siteDomain from "./page/site-domain.js";
import siteIdCodeFormat from "./page/site-id-code-format.js";
import siteIdCodeMatch from "./page/site-id-code-match.js";
import siteTags from "./page/site-tags.js";
import tagCase from "./page/tag-case.js";

/** The rules over the tags of site and column, and over what a page says of its site. */
export const tagRules: readonly PageRule[] = [
  siteTags,
  columnTags,
  tagCase,
  siteIdCodeFormat,
  siteDomain,
  siteIdCodeMatch,
];
