import { isNone } from "../../page/text.js";
import { about, defineRule, fail, pass, review } from "../define-rule.js";
import { statusOf } from "../disclosure-status.js";

// Some systems mean the medium (网站) or the kind of information by these, others the status: the value decides.
const AMBIGUOUS = /公开(?:形式|类别|类型)$/;

/** The status of a document is one of three (条例 articles 13 to 16): on the page's own initiative, on request, withheld. */
export default defineRule({
  id: "disclosure-method",
  severity: "warning",
  duties: ["META-way", "REG-13-modes"],
  // Many templates don't print it: not shown is not a breach, and a script's key without a value shows nothing.
  appliesTo: (page) =>
    page.kind === "article" &&
    page.visible("disclosureMethod").some((fact) => fact.from !== "json" || fact.value !== ""),
  check({ page }) {
    const attribute = "disclosureMethod";
    const all = page.visible("disclosureMethod");
    const filled = all.filter((fact) => fact.value !== "" && !isNone(fact.value));
    const fact = filled.find((one) => statusOf(one.value) !== null) ?? filled[0];
    if (!fact) {
      const label = page.first("disclosureMethod") ?? all[0]!;
      return fail("empty", about(attribute, label));
    }
    const details = { attribute, label: fact.label, value: fact.value, at: fact.at } as const;
    const status = statusOf(fact.value);
    if (status === "internal") return fail("internal", details);
    if (status !== null) return pass();
    return AMBIGUOUS.test(fact.label ?? "") ? review("not-in-set", details) : fail("not-in-set", details);
  },
});
