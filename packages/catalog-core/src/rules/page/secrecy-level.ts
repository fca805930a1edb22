import { about, defineRule, fail, pass, review } from "../define-rule.js";
import { isSecret } from "../secrecy.js";

/** The box of a public page says that the document is no secret. */
export default defineRule({
  id: "secrecy-level",
  severity: "error",
  duties: ["META-secret", "REG-14-secret"],
  appliesTo: (page) => page.visible("secrecyLevel").length > 0,
  check({ page }) {
    const fact = page.first("secrecyLevel");
    if (!fact) return pass();
    const secret = isSecret(fact.value);
    if (secret === false) return pass();
    const details = about("secrecyLevel", fact);
    return secret ? fail("secret", details) : review("not-in-set", details);
  },
});
