import { findDate } from "../../page/dates.js";
import { compact, isNone } from "../../page/text.js";
import { about, defineRule, fail, pass, review } from "../define-rule.js";

const LASTING = /^(?:长期|常年|永久|及时|即时|实时|动态|定期)(?:公开|更新|有效)?$/;
const SPAN =
  /(?:[0-9一二三四五六七八九十半]{1,4}个?(?:工作日|日|天|周|月|年)(?:内|以内)?|公开[一二三四五六七八九十0-9]{1,3}年)/;
const LIMITED = /限时|短期|临时|阶段/;

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
    const text = compact(fact.value);
    const details = about(attribute, fact);
    const bounded = findDate(fact.value) !== null || SPAN.test(text);
    if (LIMITED.test(text)) return bounded || page.first("expiryDate")?.day ? pass() : fail("no-end", details);
    return LASTING.test(text) || bounded ? pass() : review("not-in-set", details);
  },
});
