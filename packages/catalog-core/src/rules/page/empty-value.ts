import { type AttributeName, attribute, attributeNames } from "../../attributes/attributes.js";
import { about, defineRule, fail, notApplicable, pass } from "../define-rule.js";

/** Rules of their own say it of these. */
const ELSEWHERE: readonly AttributeName[] = [
  "indexNumber",
  "publisher",
  "publishDate",
  "writtenDate",
  "documentNumber",
  "disclosureMethod",
  "disclosureTimeLimit",
  "validity",
  "secrecyLevel",
  "siteIdCode",
];
const CHECKED: readonly AttributeName[] = attributeNames.filter(
  (name) => !ELSEWHERE.includes(name) && !attribute(name).mayBeEmpty,
);

/** A label promises a value; a key in a script doesn't. 废止日期, 主题词 and the like may stay empty. */
export default defineRule({
  id: "empty-value",
  severity: "warning",
  duties: ["META-empty"],
  appliesTo: (page) => page.kind === "article",
  check({ page }) {
    const labelled = CHECKED.filter((name) =>
      page.attributes[name]?.some((fact) => fact.label && fact.from !== "meta" && fact.from !== "json"),
    );
    if (labelled.length === 0) return notApplicable();
    return labelled.map((name) => {
      const empty = page.isEmpty(name);
      return empty ? fail("empty", about(name, empty)) : pass();
    });
  },
});
