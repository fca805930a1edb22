import { defineRecordRule, failIn, pass } from "../define-record-rule.js";

/** What is published was reviewed before, for secrets among other things (条例 article 17). */
export default defineRecordRule({
  id: "record-secrecy-review",
  severity: "error",
  duties: ["REG-17-review"],
  appliesTo: ({ publishedOn }) => publishedOn !== null,
  check({ record: { reviewedOn, publishedOn } }) {
    if (reviewedOn === null) return failIn(["reviewedOn"], "missing");
    return reviewedOn > publishedOn!
      ? failIn(["reviewedOn", "publishedOn"], "late", { reviewed: reviewedOn, published: publishedOn! })
      : pass();
  },
});
