import { findDate } from "../../page/dates.js";
import type { FormField } from "../../page/form/form-facts.js";
import { defineFormRule, failAt, reviewAt } from "../define-form-rule.js";
import { pass, type RuleResult } from "../define-rule.js";

const DATES = ["writtenDate", "publishDate", "effectiveDate", "expiryDate"] as const;
/** Year, month and day are all there. */
const COMPLETE = /\d{4}\D{1,3}\d{1,2}\D{1,3}\d{1,2}|^\d{8}$/;

/** Dates are days of the calendar, in an order that can be, and nothing was written in the future. */
export default defineFormRule({
  id: "form-dates",
  severity: "warning",
  duties: ["REG-26b-order", "META-created", "META-validity"],
  appliesTo: (form) => DATES.some((name) => form.all(name).some(({ value }) => value !== "")),
  check({ form, today }) {
    const results: RuleResult[] = [];
    const filled = (name: (typeof DATES)[number]) => form.all(name).find(({ value }) => value !== "");
    const day = (field: FormField | undefined) => (field ? (findDate(field.value)?.day ?? null) : null);
    for (const field of DATES.map(filled)) {
      // 长期 is an answer, too.
      if (!field || day(field) !== null || !/\d/.test(field.value)) continue;
      results.push((COMPLETE.test(field.value) ? failAt : reviewAt)(field, "malformed"));
    }
    const [written, published, effective, expiry] = DATES.map(filled);
    const writtenDay = day(written);
    if (written && writtenDay !== null && writtenDay > today) results.push(failAt(written, "future"));
    else if (published && isBefore(day(published), writtenDay))
      results.push(failAt(published, "before-written", { written: writtenDay! }));
    if (expiry && isBefore(day(expiry), day(effective)))
      results.push(failAt(expiry, "before-effective", { effective: day(effective)! }));
    return results.length === 0 ? pass() : results;
  },
});

function isBefore(day: string | null, other: string | null): boolean {
  return day !== null && other !== null && day < other;
}
