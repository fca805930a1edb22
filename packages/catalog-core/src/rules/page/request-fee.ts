import { defineRule, fail, pass } from "../define-rule.js";

/** No fees for searching, copying and sending: 条例 article 42 has left only what is asked of those who ask too much. */
export default defineRule({
  id: "request-fee",
  severity: "warning",
  duties: ["REG-42"],
  appliesTo: (page) => page.topics !== null && page.topics.of !== "annual-report",
  check({ page }) {
    const { found, at } = page.topics!;
    return found.includes("fee") ? fail("charged", { at }) : pass();
  },
});
