import { defineRule, fail, notApplicable, pass } from "../define-rule.js";

/** The tag and the page name the same day of publication. The clock may differ: many templates show no time. */
export default defineRule({
  id: "pub-date-match",
  severity: "warning",
  duties: ["TAG-pubdate-match"],
  appliesTo: (page) => page.kind === "article",
  check({ page }) {
    const tag = page.tag("pubDate");
    const visible = page.visible("publishDate").filter((fact) => fact.day);
    if (!tag?.day || !visible[0]) return notApplicable();
    if (visible.some((fact) => fact.day === tag.day)) return pass();
    return fail("contradicts", { attribute: "pubDate", tag: tag.day, visible: visible[0].day, at: tag.at });
  },
});
