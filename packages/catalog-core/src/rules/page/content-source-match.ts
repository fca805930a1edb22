import { comparable } from "../../page/text.js";
import { defineRule, fail, notApplicable, pass } from "../define-rule.js";
import { isPlaceholder } from "./tags.js";

/** The tag and the page name the same source. */
export default defineRule({
  id: "content-source-match",
  severity: "warning",
  duties: ["TAG-article"],
  appliesTo: (page) => page.kind === "article",
  check({ page }) {
    const tag = page.tag("contentSource");
    const visible = page.visible("contentSource").filter((fact) => fact.value !== "");
    if (!tag?.value || !visible[0] || isPlaceholder(tag.value)) return notApplicable();
    const a = comparable(tag.value);
    if (visible.some((fact) => isSame(a, comparable(fact.value)))) return pass();
    return fail("contradicts", { attribute: "contentSource", tag: tag.value, visible: visible[0].value, at: tag.at });
  },
});

/** A long name and its shortened form (新华社, 新华社客户端) are the same source. */
function isSame(a: string, b: string): boolean {
  return a === b || (a.length >= 2 && b.includes(a)) || (b.length >= 2 && a.includes(b));
}
