import { disclosureDeadline } from "../../calendar/disclosure-deadline.js";
import { defineRecordRule, failIn, pass, reviewIn } from "../define-record-rule.js";

/** 主动公开 within 20 working days of being formed, unless a law sets another term (条例 article 26). */
export default defineRecordRule({
  id: "record-published-in-time",
  severity: "error",
  duties: ["REG-26-20wd"],
  appliesTo: ({ disclosureStatus, issuedOn, approvedOn }) =>
    disclosureStatus === "proactive" && (issuedOn ?? approvedOn) !== null,
  check({ record: { issuedOn, approvedOn, publishedOn }, today }) {
    const formed = (issuedOn ?? approvedOn)!;
    const { due, provisional } = disclosureDeadline(formed);
    if ((publishedOn ?? today) <= due) return pass();
    const data = { formed, due, published: publishedOn ?? "" };
    if (provisional) return reviewIn(["publishedOn"], "provisional", data);
    return failIn(["publishedOn"], publishedOn === null ? "overdue" : "late", data);
  },
});
