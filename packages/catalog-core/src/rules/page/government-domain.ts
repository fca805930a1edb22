import { defineRule, notApplicable, pass, review } from "../define-rule.js";

/** A home page has an address under the domain of governments. */
export default defineRule({
  id: "government-domain",
  severity: "info",
  duties: ["DOM-name"],
  appliesTo: (page) => page.kind === "home" && page.url !== null,
  check({ page }) {
    const host = URL.canParse(page.url!) ? new URL(page.url!).hostname : "";
    // An address of numbers, or a name without dots, is a test server or an inner network.
    if (!/[a-z]$/i.test(host) || !host.includes(".")) return notApplicable();
    return /(?:^|\.)gov\.cn$/i.test(host) ? pass() : review("other-domain", { host });
  },
});
