import { compact, isNone } from "../../page/text.js";
import { about, defineRule, fail, pass, review } from "../define-rule.js";

const IN_FORCE = /^(?:有效|现行有效|是|继续有效|生效|正常|现行)$/;
const NOT_IN_FORCE =
  /^(?:失效|已失效|废止|已废止|无效|否|已修改|部分失效|部分废止|尚未生效|未生效|宣布失效|过期|已过期)$/;

/** What the page says of a document's validity agrees with its dates. */
export default defineRule({
  id: "validity",
  severity: "warning",
  duties: ["META-validity"],
  appliesTo: (page) => page.kind === "article" && page.visible("validity").length > 0,
  check({ page, today }) {
    const attribute = "validity";
    const fact = page.first("validity");
    if (!fact || isNone(fact.value)) {
      const label = fact ?? page.visible("validity")[0]!;
      return fail("empty", about(attribute, label));
    }
    const value = compact(fact.value);
    const expiry = page.first("expiryDate");
    if (IN_FORCE.test(value) && expiry?.day && expiry.day < today) {
      return fail("contradicts", { ...about(attribute, fact), expiry: expiry.day });
    }
    return IN_FORCE.test(value) || NOT_IN_FORCE.test(value) ? pass() : review("not-in-set", about(attribute, fact));
  },
});
