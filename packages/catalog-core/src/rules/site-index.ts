/** Rules over what a page owes as part of its site, apart from those over documents: a page in the browser loads fewer. */
export { siteRules } from "./site-rules.js";
export { tagRules } from "./tag-rules.js";
