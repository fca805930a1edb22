import { isWebAddress } from "../../opinions/web-address.js";
import { defineOpinionRule, failIn, pass } from "../define-opinion-rule.js";

/** Where the answer can be read is an address that leads there. */
export default defineOpinionRule({
  id: "opinion-link",
  severity: "info",
  duties: ["CZ-3.3a-opinion"],
  appliesTo: ({ answerLinks }) => answerLinks.length > 0,
  check({ record: { answerLinks } }) {
    const wrong = answerLinks.find((link) => !isWebAddress(link));
    return wrong === undefined ? pass() : failIn(["answerLinks"], "malformed", { link: wrong });
  },
});
