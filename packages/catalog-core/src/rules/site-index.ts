/**
 * Rules over what a page owes as part of its site: tags, terms, columns, platform, guide, annual report, foot. Apart
 * from those over documents, so that a page in the browser loads fewer; `runRules` of `./rules` runs both.
 * @module
 */

export { siteRules } from "./site-rules.js";
export { tagRules } from "./tag-rules.js";
