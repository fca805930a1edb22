import { defineRule, fail, notApplicable, pass } from "../define-rule.js";
import { isPlaceholder } from "./tags.js";

/** The code in the tag is the one in the foot of the page. */
export default defineRule({
  id: "site-id-code-match",
  severity: "warning",
  duties: ["TAG-siteid-footer"],
  appliesTo: (page) => page.kind !== "form",
  check({ page }) {
    const tag = page.tag("siteIdCode");
    const visible = page.visible("siteIdCode").filter((fact) => fact.value !== "");
    if (!tag?.value || !visible[0] || isPlaceholder(tag.value)) return notApplicable();
    if (visible.some((fact) => fact.value.toLowerCase() === tag.value.toLowerCase())) return pass();
    return fail("contradicts", {
      attribute: "siteIdCode",
      tag: tag.value,
      visible: visible[0].value,
      at: visible[0].at,
    });
  },
});
