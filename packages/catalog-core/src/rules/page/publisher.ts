import { isNone } from "../../page/text.js";
import { about, defineRule, fail, notApplicable, pass, review } from "../define-rule.js";

/** The box names the body that publishes. */
export default defineRule({
  id: "publisher",
  severity: "warning",
  duties: ["META-publisher"],
  appliesTo: (page) =>
    page.kind === "article" && (page.box !== null || page.visible("publisher").length > 0 || page.missed("labels")),
  check({ page }) {
    const attribute = "publisher";
    const value = page.first("publisher");
    if (value && !isNone(value.value)) return pass();
    const label = page.visible("publisher")[0];
    if (label) return fail("empty", about(attribute, label));
    if (page.missed("labels")) return review("undecided", { attribute, at: null });
    // Two or three fields beside the title are not a box that has room for it.
    if ((page.box?.labels.length ?? 0) < 3) return notApplicable();
    return fail("missing", { attribute, at: page.box?.at ?? null });
  },
});
