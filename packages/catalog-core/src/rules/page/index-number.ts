import { isNone } from "../../page/text.js";
import { about, defineRule, fail, pass, review } from "../define-rule.js";

/** A document's index number stands in its box (条例 article 12: the catalog holds the index of each piece of information). */
export default defineRule({
  id: "index-number",
  severity: "error",
  duties: ["META-index", "REG-12-index"],
  // Without a box nothing shows that the template has a place for it.
  appliesTo: (page) =>
    page.kind === "article" && (page.box !== null || page.visible("indexNumber").length > 0 || page.missed("labels")),
  check({ page }) {
    const values = page.visible("indexNumber").filter((fact) => fact.value !== "" && !isNone(fact.value));
    const attribute = "indexNumber";
    if (values[0]) {
      const other = values.find((fact) => fact.value !== values[0]!.value);
      return other ? fail("several", { attribute, first: values[0].value, second: other.value, at: other.at }) : pass();
    }
    const label = page.visible("indexNumber")[0];
    if (label) return fail("empty", about(attribute, label));
    if (page.missed("labels")) return review("undecided", { attribute, at: null });
    return fail("missing", { attribute, at: page.box?.at ?? null });
  },
});
