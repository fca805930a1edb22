import { defineRecordRule, failIn, pass } from "../define-record-rule.js";

/** What is published says by which channels (条例 article 23). */
export default defineRecordRule({
  id: "record-channels",
  severity: "info",
  duties: ["REG-23-channels"],
  appliesTo: ({ publishedOn }) => publishedOn !== null,
  check: ({ record: { channels } }) => (channels.length === 0 ? failIn(["channels"], "missing") : pass()),
});
