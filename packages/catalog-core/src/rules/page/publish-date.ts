import { about, defineRule, fail, pass, review } from "../define-rule.js";

/** An article shows when it was published; what shows no date counts as not kept up. */
export default defineRule({
  id: "publish-date",
  severity: "error",
  duties: ["META-pubdate", "PAGE-date"],
  appliesTo: (page) => page.kind === "article",
  check({ page }) {
    const attribute = "publishDate";
    const all = page.visible("publishDate");
    if (all.some((fact) => fact.day)) return pass();
    const value = all.find((fact) => fact.value !== "");
    if (value) return fail("malformed", about(attribute, value));
    if (all[0]) return fail("empty", about(attribute, all[0]));
    if (page.missed("labels")) return review("undecided", { attribute, at: null });
    return fail("missing", { attribute, at: page.title?.at ?? page.box?.at ?? null });
  },
});
