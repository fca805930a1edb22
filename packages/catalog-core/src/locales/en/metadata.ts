import type { RuleText } from "../types.js";

const REGULATION = "Regulations on Open Government Information";

/** A box that prints all its labels before all its values. */
const LABELS_FIRST = "The information box prints all labels first and all values after them";

/** What the box of an article says about its document. */
export const metadataTexts: Record<string, RuleText> = {
  "index-number": {
    title: "Index number",
    reasons: {
      missing: {
        message: `The information box must show an index number, but has none (${REGULATION}, article 12).`,
        fix: "Add “索引号” to the information box, with the number that this information has in the disclosure catalog.",
      },
      empty: {
        message: `The index number is not filled in (${REGULATION}, article 12).`,
        fix: "Fill in the number that this information has in the disclosure catalog.",
      },
      several: {
        message: "The page shows two different index numbers, “{first}” and “{second}”.",
        fix: "Compare them with the disclosure catalog and keep only the right one.",
      },
      undecided: {
        message: `${LABELS_FIRST}, so that which one is the index number must be checked by a person.`,
        fix: "Check that the index number is filled in; the template should put each value beside its label.",
      },
    },
  },
  publisher: {
    title: "Publisher",
    reasons: {
      missing: {
        message: "The information box does not show who publishes.",
        fix: "Add “发布机构” to the information box, with the body's full name.",
      },
      empty: { message: "The publisher is not filled in.", fix: "Fill in the full name of the publishing body." },
      undecided: {
        message: `${LABELS_FIRST}, so that which one is the publisher must be checked by a person.`,
        fix: "Check that the publisher is filled in; the template should put each value beside its label.",
      },
    },
  },
  "publish-date": {
    title: "Publication date",
    reasons: {
      missing: {
        message: "The page must show its publication date, but shows none (国办发〔2017〕47号).",
        fix: "Show the publication date under the title or in the information box, written YYYY-MM-DD HH:MM.",
      },
      empty: {
        message: "The publication date is not filled in (国办发〔2017〕47号).",
        fix: "Fill in the real time of publication, written YYYY-MM-DD HH:MM.",
      },
      malformed: {
        message: "The publication date “{value}” is not a valid date (国办发〔2017〕47号).",
        fix: "Put the real time of publication, written YYYY-MM-DD HH:MM.",
      },
      undecided: {
        message: `${LABELS_FIRST}, so that which one is the publication date must be checked by a person.`,
        fix: "Check that the publication date is filled in; the template should put each value beside its label.",
      },
    },
  },
  "written-date": {
    title: "Date written",
    reasons: {
      missing: {
        message: `The information box of an official document must show when it was written, but does not (${REGULATION}, article 12).`,
        fix: "Add “成文日期” to the information box, with the date under the original document, written YYYY-MM-DD.",
      },
      empty: {
        message: `The date written is not filled in (${REGULATION}, article 12).`,
        fix: "Fill in the date under the original document, written YYYY-MM-DD.",
      },
      malformed: {
        message: `The date written “{value}” is not a valid date (${REGULATION}, article 12).`,
        fix: "Correct it after the date under the original document, written YYYY-MM-DD.",
      },
      undecided: {
        message: `${LABELS_FIRST}, so that which one is the date written must be checked by a person.`,
        fix: "Check that the date written is filled in; the template should put each value beside its label.",
      },
    },
  },
  "document-number": {
    title: "Form of the document number",
    reasons: {
      empty: {
        message: "The document number is not filled in; whether the document has one must be checked by a person.",
        fix: "If it has a number, copy it from the original; if it has none, put “无”.",
      },
      malformed: {
        message: "The document number “{value}” is not written in the prescribed form.",
        fix: "Compare it with the original and change it to “{proposal}”.",
      },
      unusual: {
        message: "“{value}” is not a usual document number and must be checked by a person.",
        fix: "Compare it with the original; a document number usually has the agency's code, the year in hexagonal brackets and a running number, as in “清教发〔2026〕5号”.",
      },
    },
  },
  "disclosure-method": {
    title: "Disclosure method",
    reasons: {
      empty: {
        message: `The disclosure method is not filled in (${REGULATION}, article 13).`,
        fix: "Put “主动公开” (proactive) or “依申请公开” (on request), as it was decided.",
      },
      internal: {
        message: `The disclosure method says “{value}”, which is neither proactive, nor on request, nor withheld (${REGULATION}, article 13).`,
        fix: "Let the drafting unit decide on the status again; what may be public becomes “主动公开”, what is lawfully withheld is first taken off the site and given a reason.",
      },
      "not-in-set": {
        message: `The disclosure method says “{value}”, which does not tell whether it is proactive or on request (${REGULATION}, article 13).`,
        fix: "Change it to “主动公开” (proactive) or “依申请公开” (on request); if the field is used for the medium or the category, add a field “公开方式” of its own.",
      },
    },
  },
  "disclosure-time-limit": {
    title: "Disclosure time limit",
    reasons: {
      empty: {
        message: "The disclosure time limit is not filled in.",
        fix: "Put “长期公开” (lasting), “及时公开” (prompt) or the like; if it is limited, say until when.",
      },
      "no-end": {
        message: "The disclosure time limit says “{value}”, but not until when.",
        fix: "Add the last day, as in “限时公开（至2027-12-31）”.",
      },
      "not-in-set": {
        message: "The disclosure time limit says “{value}”, which is not usual and must be checked by a person.",
        fix: "Check it and change it to “长期公开” (lasting), “及时公开” (prompt) or the like; if it is limited, say until when.",
      },
    },
  },
  validity: {
    title: "Validity",
    reasons: {
      empty: {
        message: "The validity is not filled in.",
        fix: "Put “有效” (in force), “失效” (lapsed) or “废止” (repealed).",
      },
      contradicts: {
        message: "The validity says “{value}”, but the expiry date {expiry} is past.",
        fix: "Find out whether the document is still in force and correct the validity or the expiry date.",
      },
      "not-in-set": {
        message: "The validity says “{value}”, which is not usual and must be checked by a person.",
        fix: "Check it and change it to “有效” (in force), “失效” (lapsed) or “废止” (repealed).",
      },
    },
  },
  "empty-value": {
    title: "Labels have their values",
    reasons: {
      empty: {
        message: "“{label}” is not filled in.",
        fix: "Fill in “{label}”; if there is nothing to say, put “无”, or do not show the label.",
      },
    },
  },
  "published-after-written": {
    title: "Published after it was written",
    reasons: {
      contradicts: {
        message: "The publication date {published} is earlier than the date written {written}.",
        fix: "Compare both with the original document and the record of publication, and correct the one that is wrong.",
      },
    },
  },
  "published-in-time": {
    title: "Published within 20 working days",
    reasons: {
      late: {
        message: `From the date written {written} to the publication date {published} it took {days} working days, more than {limit}; the last day was {due} (${REGULATION}, article 26).`,
        fix: "Check both dates; if they are right, record why it was late, and publish such information within {limit} working days of its being made or changed, unless another law sets another term.",
      },
      "late-provisional": {
        message: `From the date written {written} to the publication date {published} it took some {days} working days, more than {limit}, with {due} as the likely last day, but the holidays of a year in between are not known, so a person must check (${REGULATION}, article 26).`,
        fix: "Count again with that year's holidays; if it was late, record why, and publish such information within {limit} working days of its being made or changed.",
      },
    },
  },
};
