import { defineRecordRule, failIn, pass } from "../define-record-rule.js";

/** A state secret is neither 主动公开 nor published. */
export default defineRecordRule({
  id: "record-secret-not-public",
  severity: "error",
  duties: ["META-secret-vs-attr", "REG-14-secret"],
  appliesTo: ({ secrecyLevel }) => secrecyLevel === "secret",
  check({ record: { disclosureStatus, publishedOn } }) {
    if (publishedOn !== null) return failIn(["secrecyLevel", "publishedOn"], "published", { published: publishedOn });
    return disclosureStatus === "proactive" ? failIn(["secrecyLevel", "disclosureStatus"], "contradicts") : pass();
  },
});
