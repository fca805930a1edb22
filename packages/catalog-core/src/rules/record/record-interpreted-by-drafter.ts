import { comparable } from "../../page/text.js";
import { defineRecordRule, pass, reviewIn } from "../define-record-rule.js";

/** Who drafts interprets (谁起草谁解读; notice, part 3). */
export default defineRecordRule({
  id: "record-interpreted-by-drafter",
  severity: "info",
  duties: ["CZ-3.2a-first-responsible"],
  // Of several issuers the leading one interprets.
  appliesTo: ({ interpretedBy, draftingUnit, issuers }) =>
    interpretedBy !== null && draftingUnit !== null && issuers.length < 2,
  check({ record: { interpretedBy, draftingUnit } }) {
    const [unit, drafter] = [comparable(interpretedBy!), comparable(draftingUnit!)];
    return unit.includes(drafter) || drafter.includes(unit)
      ? pass()
      : reviewIn(["interpretedBy", "draftingUnit"], "other-unit", { unit: interpretedBy!, drafter: draftingUnit! });
  },
});
