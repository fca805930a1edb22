import { defineRule, fail, notApplicable, pass } from "../define-rule.js";
import { isPlaceholder } from "./tags.js";

const FORM = /^\d{4}-\d{2}-\d{2} (?:[01]\d|2[0-3]):[0-5]\d$/;

/** PubDate is written YYYY-MM-DD HH:MM, nothing more, nothing less. */
export default defineRule({
  id: "pub-date-format",
  severity: "warning",
  duties: ["TAG-pubdate-format"],
  appliesTo: (page) => page.tag("pubDate") !== undefined,
  check({ page }) {
    const tag = page.tag("pubDate")!;
    if (tag.value === "" || isPlaceholder(tag.value)) return notApplicable();
    if (FORM.test(tag.raw) && tag.day) return pass();
    const visible = page.first("publishDate");
    const clock = tag.time ?? (visible?.day === tag.day ? visible?.time : undefined);
    const proposal = tag.day ? `${tag.day} ${clock ? clock.slice(0, 5) : "HH:MM"}` : "YYYY-MM-DD HH:MM";
    return fail(tag.day ? "malformed" : "not-a-date", { attribute: "pubDate", value: tag.raw, proposal, at: tag.at });
  },
});
