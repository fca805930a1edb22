import { disclosureDeadline, workingDaysBetween } from "../../calendar/index.js";
import { defineRule, fail, notApplicable, pass, review } from "../define-rule.js";

/** 条例 article 26: within 20 working days of being formed or changed. */
const DAYS = 20;
/** The first 条例 (国务院令第492号) in force; it had the same limit in its article 18. */
const SINCE = "2008-05-01";

/** Labels of a date that moves with each change: it doesn't say when the page was first published. */
const UPDATED = /更新|修改|编辑/;

/** Published within 20 working days after it was written. */
export default defineRule({
  id: "published-in-time",
  severity: "error",
  duties: ["REG-26-20wd"],
  appliesTo: (page) => page.kind === "article",
  check({ page }) {
    const written = page.first("writtenDate");
    const published = page.visible("publishDate").find((fact) => fact.day && !UPDATED.test(fact.label ?? ""));
    if (!written?.day || !published?.day || written.day < SINCE || published.day < written.day) return notApplicable();
    const { days, provisional } = workingDaysBetween(written.day, published.day);
    if (days <= DAYS) return pass();
    const details = {
      attribute: "publishDate",
      days,
      limit: DAYS,
      written: written.day,
      published: published.day,
      due: disclosureDeadline(written.day).due,
      at: published.at,
    } as const;
    return provisional ? review("late-provisional", details) : fail("late", details);
  },
});
