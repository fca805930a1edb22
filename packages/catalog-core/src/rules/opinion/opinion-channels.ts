import { isAnswered, isMajor } from "../../opinions/limits.js";
import { comparable } from "../../page/text.js";
import { defineOpinionRule, failIn, pass } from "../define-opinion-rule.js";

/** On major matters several channels are used (notice, part 3). */
export default defineOpinionRule({
  id: "opinion-channels",
  severity: "warning",
  duties: ["CZ-3.3b-major"],
  appliesTo: (record) => isMajor(record) && isAnswered(record),
  check({ record: { channels, conferenceAt } }) {
    if (channels.length === 0) return failIn(["channels"], "missing");
    const named = new Set(channels.map(comparable));
    const inConference = conferenceAt !== null && !channels.some((one) => one.includes("发布会"));
    return named.size + (inConference ? 1 : 0) > 1 ? pass() : failIn(["channels"], "single", { channel: channels[0]! });
  },
});
