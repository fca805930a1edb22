import { comparable } from "../../page/text.js";
import { defineRule, notApplicable, pass, review } from "../define-rule.js";

/** The name in the box is the page's title. */
export default defineRule({
  id: "document-name-match",
  severity: "warning",
  duties: ["META-name"],
  appliesTo: (page) => page.kind === "article" && page.title !== null,
  check({ page }) {
    const name = page.first("documentName");
    if (!name) return notApplicable();
    const [a, b] = [comparable(name.value), comparable(page.title!.text)];
    // Boxes cut long names.
    if (a === b || (a.length >= 6 && b.includes(a)) || (b.length >= 6 && a.includes(b))) return pass();
    return review("contradicts", {
      attribute: "documentName",
      value: name.value,
      visible: page.title!.text,
      at: name.at,
    });
  },
});
