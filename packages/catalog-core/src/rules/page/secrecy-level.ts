import { compact, isNone } from "../../page/text.js";
import { about, defineRule, fail, pass, review } from "../define-rule.js";

const OPEN =
  /^(?:(?:非|不|无|未|不是|不属于|不涉及)(?:涉密|国家秘密|密级|密)(?:信息|文件|件)?|公开|普通|一般|平件|否)$/;
const SECRET = /绝密|机密|秘密|涉密/;

/** The box of a public page says that the document is no secret. */
export default defineRule({
  id: "secrecy-level",
  severity: "error",
  duties: ["META-secret", "REG-14-secret"],
  appliesTo: (page) => page.visible("secrecyLevel").length > 0,
  check({ page }) {
    const attribute = "secrecyLevel";
    const fact = page.first("secrecyLevel");
    if (!fact || isNone(fact.value)) return pass();
    const value = compact(fact.value);
    if (OPEN.test(value)) return pass();
    return SECRET.test(value) ? fail("secret", about(attribute, fact)) : review("not-in-set", about(attribute, fact));
  },
});
