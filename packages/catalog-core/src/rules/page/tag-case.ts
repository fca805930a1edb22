import { type AttributeName, attribute } from "../../attributes/attributes.js";
import { defineRule, fail, notApplicable, pass } from "../define-rule.js";

const TAGS: readonly AttributeName[] = ["siteName", "siteDomain", "siteIdCode", "columnName", "columnDescription", "columnKeywords", "columnType", "articleTitle", "pubDate", "contentSource"];

/** The norm writes the tags' names in one way; other programs look for them letter by letter. */
export default defineRule({
  id: "tag-case",
  severity: "info",
  duties: ["TAG-case"],
  appliesTo: (page) => page.kind !== "form" && !page.missed("head"),
  check({ page }) {
    const tags = TAGS.flatMap((name) => page.tag(name) ?? []);
    if (tags.length === 0) return notApplicable();
    const wrong = TAGS.flatMap((name) => {
      const fact = page.tag(name);
      const norm = attribute(name).meta!;
      return fact && fact.label !== norm ? [{ name, fact, norm }] : [];
    });
    const first = wrong[0];
    if (!first) return pass();
    return fail("other-case", {
      attribute: first.name,
      at: first.fact.at,
      written: wrong.map(({ fact }) => fact.label ?? "").join("、"),
      norm: wrong.map(({ norm }) => norm).join("、"),
    });
  },
});
