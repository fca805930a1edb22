import { isNone } from "../../page/text.js";
import { statusOf } from "../disclosure-status.js";
import { defineRule, fail, pass } from "../define-rule.js";

/** The status of a document is one of three (条例 articles 13 to 16): on the page's own initiative, on request, withheld. */
export default defineRule({
  id: "disclosure-method",
  severity: "warning",
  duties: ["META-way", "REG-13-modes"],
  // Many templates don't print it: not shown is not a breach.
  appliesTo: (page) => page.kind === "article" && page.visible("disclosureMethod").length > 0,
  check({ page }) {
    const attribute = "disclosureMethod";
    const fact = page.first("disclosureMethod");
    if (!fact || isNone(fact.value)) {
      const label = fact ?? page.visible("disclosureMethod")[0]!;
      return fail("empty", { attribute, label: label.label, at: label.at });
    }
    const details = { attribute, label: fact.label, value: fact.value, at: fact.at } as const;
    const status = statusOf(fact.value);
    if (status === "internal") return fail("internal", details);
    return status === null ? fail("not-in-set", details) : pass();
  },
});
