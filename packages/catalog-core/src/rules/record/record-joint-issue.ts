import { comparable } from "../../page/text.js";
import { defineRecordRule, failIn, pass, reviewIn } from "../define-record-rule.js";

/** Of a document issued by several, the leading one is known, and interprets it (notice, part 3; 条例 article 10). */
export default defineRecordRule({
  id: "record-joint-issue",
  severity: "warning",
  duties: ["CZ-3.2b-joint", "REG-10-lead"],
  appliesTo: ({ issuers }) => issuers.length > 1,
  check({ record: { issuers, leadIssuer, interpretedBy } }) {
    if (leadIssuer === null) return failIn(["leadIssuer"], "no-lead", { count: issuers.length });
    if (interpretedBy === null || namesSame(interpretedBy, leadIssuer)) return pass();
    return reviewIn(["interpretedBy", "leadIssuer"], "other-unit", { lead: leadIssuer, unit: interpretedBy });
  },
});

/** 清漳县教育局 and 教育局, or a section of it, are the same. */
function namesSame(one: string, other: string): boolean {
  const [a, b] = [comparable(one), comparable(other)];
  return a.includes(b) || b.includes(a);
}
