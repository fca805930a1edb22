import { defineRule, fail, notApplicable, pass } from "../define-rule.js";

/** A document is written first and published afterwards; the other order is a slip in one of the two dates. */
export default defineRule({
  id: "published-after-written",
  severity: "warning",
  duties: ["REG-26b-order"],
  appliesTo: (page) => page.kind === "article",
  check({ page }) {
    const written = page.first("writtenDate");
    const published = page.first("publishDate");
    if (!written?.day || !published?.day) return notApplicable();
    return published.day < written.day
      ? fail("contradicts", {
          attribute: "publishDate",
          written: written.day,
          published: published.day,
          at: published.at,
        })
      : pass();
  },
});
