import { isNone } from "../../page/text.js";
import { about, defineRule, fail, pass, review } from "../define-rule.js";
import { hasEnd } from "../limits.js";

/** The time limit is a known one, and a limited one says until when. */
export default defineRule({
  id: "disclosure-time-limit",
  severity: "info",
  duties: ["META-limit"],
  appliesTo: (page) => page.kind === "article" && page.visible("disclosureTimeLimit").length > 0,
  check({ page }) {
    const attribute = "disclosureTimeLimit";
    const fact = page.first("disclosureTimeLimit");
    if (!fact || isNone(fact.value)) {
      const label = fact ?? page.visible("disclosureTimeLimit")[0]!;
      return fail("empty", about(attribute, label));
    }
    const ends = hasEnd(fact.value);
    if (ends || (ends === false && page.first("expiryDate")?.day)) return pass();
    const details = about(attribute, fact);
    return ends === null ? review("not-in-set", details) : fail("no-end", details);
  },
});
