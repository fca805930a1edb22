import { compact, isNone } from "../../page/text.js";
import { about, defineRule, fail, notApplicable, pass, review } from "../define-rule.js";
import { properNumber } from "../number-form.js";

/** A document number is written as GB/T 9704-2012 has it. */
export default defineRule({
  id: "document-number",
  severity: "warning",
  duties: ["META-docno"],
  appliesTo: (page) => page.kind === "article" && page.visible("documentNumber").length > 0,
  check({ page }) {
    const attribute = "documentNumber";
    const fact = page.first("documentNumber");
    if (!fact) {
      const label = page.visible("documentNumber")[0]!;
      return review("empty", about(attribute, label));
    }
    if (isNone(fact.value)) return notApplicable();
    const proposal = properNumber(fact.value);
    if (proposal === compact(fact.value)) return pass();
    const details = about(attribute, fact);
    return proposal === null ? review("unusual", details) : fail("malformed", { ...details, proposal });
  },
});
