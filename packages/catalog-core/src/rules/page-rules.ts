import type { PageRule } from "./define-rule.js";
import { documentRules } from "./document-rules.js";
import { siteRules } from "./site-rules.js";
import { tagRules } from "./tag-rules.js";

/** All rules over one page, in the order in which they are reported. */
export const pageRules: readonly PageRule[] = [...tagRules, ...documentRules, ...siteRules];
