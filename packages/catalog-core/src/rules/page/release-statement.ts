import { isNone } from "../../page/text.js";
import { defineRule, fail, notApplicable, pass, review } from "../define-rule.js";

/** GB/T 9704-2012 in force: before it documents carried no such line. */
const SINCE = "2012-07-01";

/** An official document ends with its status: （此件主动公开）. */
export default defineRule({
  id: "release-statement",
  severity: "warning",
  duties: ["STMT-present", "CZ-end-statement"],
  // Only what has a document number is an official document for certain.
  appliesTo: (page) =>
    page.kind === "article" &&
    page.first("documentNumber") !== undefined &&
    !isNone(page.first("documentNumber")!.value),
  check({ page }) {
    if (page.statements.length > 0) return pass();
    const written = page.first("writtenDate")?.day ?? page.first("publishDate")?.day;
    if (written && written < SINCE) return notApplicable();
    const details = { attribute: "releaseStatement", number: page.first("documentNumber")!.value, at: null } as const;
    // The text may stand in a frame that wasn't read.
    return written && !page.missed("iframe") ? fail("missing", details) : review("missing", details);
  },
});
