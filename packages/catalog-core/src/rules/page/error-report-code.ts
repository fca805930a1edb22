import { defineRule, fail, notApplicable, pass } from "../define-rule.js";
import { isPlaceholder } from "./tags.js";

/** The entry for reporting errors is that of this site. */
export default defineRule({
  id: "error-report-code",
  severity: "warning",
  duties: ["FOOT-jiucuo"],
  appliesTo: (page) => page.kind !== "form",
  check({ page }) {
    const entry = page.landmark("error-report");
    const own = [page.tag("siteIdCode"), ...page.visible("siteIdCode")].flatMap((fact) => fact?.value || []);
    const code = own.find((one) => !isPlaceholder(one));
    if (!entry?.text || !code) return notApplicable();
    if (own.some((one) => one.toLowerCase() === entry.text.toLowerCase())) return pass();
    return fail("contradicts", { attribute: "siteIdCode", entry: entry.text, code, at: entry.at });
  },
});
