import { about, defineRule, fail, notApplicable, pass } from "../define-rule.js";
import { isPlaceholder } from "./tags.js";

// Inferred from real codes, the text of the rule was not found: 6 digits of the region and 4 more, or bm and 8 digits.
const FORM = /^(?:bm\d{8}|\d{10})$/i;

/** The site code has ten characters: ten digits, or bm and eight digits for central bodies. */
export default defineRule({
  id: "site-id-code-format",
  severity: "warning",
  duties: ["TAG-site"],
  appliesTo: (page) => page.tag("siteIdCode") !== undefined,
  check({ page }) {
    const tag = page.tag("siteIdCode")!;
    if (tag.value === "" || isPlaceholder(tag.value)) return notApplicable();
    return FORM.test(tag.value) ? pass() : fail("malformed", about("siteIdCode", tag));
  },
});
