import { defineRule, fail, notApplicable, pass } from "../define-rule.js";

/** The year in an index number as it is mostly formed: behind a stroke, or at its very beginning with month and day. */
const YEAR = /\/((?:19|20)[0-9]{2})(?:-|[01][0-9][0-3][0-9])|^((?:19|20)[0-9]{2})[01][0-9][0-3][0-9]-/;

/** The year in the index number is that in which the document was written or published. */
export default defineRule({
  id: "index-number-year",
  severity: "info",
  duties: ["META-index-year"],
  appliesTo: (page) => page.kind === "article",
  check({ page }) {
    const index = page.first("indexNumber");
    const match = YEAR.exec(index?.value.slice(0, 100) ?? "");
    const days = [page.first("writtenDate"), page.first("publishDate")].flatMap((fact) => fact?.day ?? []);
    if (!index || !match || days.length === 0) return notApplicable();
    const year = match[1] ?? match[2]!;
    if (days.some((day) => day.startsWith(year))) return pass();
    return fail("other-year", { attribute: "indexNumber", value: index.value, year, day: days[0], at: index.at });
  },
});
