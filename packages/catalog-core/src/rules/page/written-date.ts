import { isNone } from "../../page/text.js";
import { about, defineRule, fail, notApplicable, pass, review } from "../define-rule.js";

/** A document shows when it was written (条例 article 12: the catalog holds the date of creation). */
export default defineRule({
  id: "written-date",
  severity: "warning",
  duties: ["META-created", "REG-12-index"],
  appliesTo: (page) =>
    page.kind === "article" && (page.box !== null || page.visible("writtenDate").length > 0 || page.missed("labels")),
  check({ page }) {
    const attribute = "writtenDate";
    const all = page.visible("writtenDate");
    if (all.some((fact) => fact.day)) return pass();
    const value = all.find((fact) => fact.value !== "" && !isNone(fact.value));
    if (value) return fail("malformed", about(attribute, value));
    if (all[0]) return fail("empty", about(attribute, all[0]));
    if (page.missed("labels")) return review("undecided", { attribute, at: null });
    // News and lists in a box have a date of publication only; an official document has both.
    const number = page.first("documentNumber");
    if (!number || isNone(number.value)) return notApplicable();
    return fail("missing", { attribute, at: page.box?.at ?? null });
  },
});
