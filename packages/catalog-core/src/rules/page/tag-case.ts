import { type AttributeName, attribute } from "../../attributes/attributes.js";
import type { AttributeFact } from "../../page/facts.js";
import { defineRule, fail, notApplicable, pass } from "../define-rule.js";

const TAGS: readonly AttributeName[] = [
  "siteName",
  "siteDomain",
  "siteIdCode",
  "columnName",
  "columnDescription",
  "columnKeywords",
  "columnType",
  "articleTitle",
  "pubDate",
  "contentSource",
];

/** The norm writes the tags' names in one way; other programs look for them letter by letter. */
export default defineRule({
  id: "tag-case",
  severity: "info",
  duties: ["TAG-case"],
  appliesTo: (page) => page.kind !== "form" && !page.missed("head"),
  check({ page }) {
    const wrong: { name: AttributeName; fact: AttributeFact; norm: string }[] = [];
    let seen = false;
    for (const name of TAGS) {
      const fact = page.tag(name);
      const norm = attribute(name).meta!;
      if (fact) seen = true;
      if (!fact || fact.label === norm) continue;
      // Some templates print a tag in both cases, so that every program finds it.
      if (!page.meta.some((meta) => meta.name === norm)) wrong.push({ name, fact, norm });
    }
    const first = wrong[0];
    if (!first) return seen ? pass() : notApplicable();
    return fail("other-case", {
      attribute: first.name,
      at: first.fact.at,
      written: wrong.map(({ fact }) => fact.label ?? "").join("、"),
      norm: wrong.map(({ norm }) => norm).join("、"),
    });
  },
});
