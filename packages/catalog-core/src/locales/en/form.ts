import type { RuleText } from "../types.js";

const REGULATION = "Regulations on Open Government Information";

/** What an edit form says before anything is published. */
export const formTexts: Record<string, RuleText> = {
  "form-undetermined": {
    title: "Secrecy level or status is settled",
    reasons: {
      undetermined: {
        message: "Neither the secrecy level nor “{method}” is chosen, so that both are undetermined.",
        fix: "Let the drafting unit settle the secrecy level first; what is no secret gets “非涉密” and a disclosure status.",
      },
    },
  },
  "form-disclosure-status": {
    title: "A disclosure status is chosen",
    reasons: {
      missing: {
        message: "Nothing is chosen under “{label}”, so that the disclosure status is not settled.",
        fix: "Let the drafting unit decide and choose “主动公开” (proactive), “依申请公开” (on request) or “不予公开” (withheld); it is submitted for approval with the document.",
      },
      preset: {
        message:
          "“{label}” holds the system's preset “{value}”, which nobody confirmed; a preset is no settled status, so a person must check.",
        fix: "Let the drafting unit decide for each document and choose by hand; better still, let the administrators remove the preset.",
      },
    },
  },
  "form-status-options": {
    title: "The statuses offered are those of the law",
    reasons: {
      "no-withheld": {
        message: `“{label}” does not offer “不予公开” (withheld), so a person must check whether what is withheld can be recorded here (${REGULATION}, article 13).`,
        fix: "If documents are drafted or approved in this system, let the administrators add “不予公开” and a place for the reason; a system that only publishes can do without.",
      },
      internal: {
        message: `“{label}” offers “{option}”, which is neither proactive, nor on request, nor withheld (${REGULATION}, article 13).`,
        fix: "Let the administrators remove it; where it was used, the drafting unit decides on the status again.",
      },
    },
  },
  "form-withholding-reason": {
    title: "A reason for not disclosing proactively",
    reasons: {
      empty: {
        message: "The status is “{method}”, but “{label}” is not filled in.",
        fix: "Give the reason after articles 14 to 16 of the Regulations on Open Government Information or another law or administrative regulation; without a ground choose “主动公开” (proactive).",
      },
      "no-field": {
        message:
          "The status is “{method}”, but the form shows no place for the reason, so a person must check whether it was given elsewhere.",
        fix: "Give the reason in the papers for approval; better still, let the administrators add a field “不公开理由”.",
      },
    },
  },
  "form-secrecy-level": {
    title: "Secrecy level and status agree",
    reasons: {
      contradicts: {
        message: `The secrecy level is “{value}”, but the status “{method}”, and state secrets are not disclosed (${REGULATION}, article 14).`,
        fix: "Let the secrecy office check; what is secret is withheld and must not be handled in a system for open matters, else correct the level.",
      },
    },
  },
  "form-time-limit": {
    title: "A limited disclosure says until when",
    reasons: {
      "no-end": {
        message: "The time limit is “{limit}”, but no last day is filled in.",
        fix: "Fill in the last day; if there is none, choose “长期公开” (lasting).",
      },
    },
  },
  "form-statement-match": {
    title: "The text's statement agrees with the status chosen",
    reasons: {
      contradicts: {
        message: "The text states “{statement}”, which does not agree with “{method}” chosen under “{label}”.",
        fix: "Let the drafting unit settle the status, and correct the statement or the choice.",
      },
    },
  },
  "form-statement-single": {
    title: "The text states one status only",
    reasons: {
      several: {
        message:
          "The text has different release statements, “{first}” and “{last}”, and which one holds must be checked by a person.",
        fix: "If one belongs to a document that is forwarded, keep it once that document may be public; else keep only the right one.",
      },
    },
  },
  "form-index-number": {
    title: "The index number is filled in",
    reasons: {
      empty: {
        message: `“{label}” is not filled in (${REGULATION}, article 12).`,
        fix: "Fill in the number that this information has in the disclosure catalog; if the system gives it on saving, check it then.",
      },
    },
  },
  "form-document-number": {
    title: "Form of the document number",
    reasons: {
      malformed: {
        message: "“{label}” is filled in as “{value}”, which is not the prescribed form.",
        fix: "Compare it with the original and change it to “{proposal}”.",
      },
      unusual: {
        message:
          "“{label}” is filled in as “{value}”, which is not a usual document number and must be checked by a person.",
        fix: "Compare it with the original; a document number usually has the agency's code, the year in hexagonal brackets and a running number, as in “清教发〔2026〕5号”.",
      },
    },
  },
  "form-required": {
    title: "Title and publisher are filled in",
    reasons: {
      empty: {
        message: "“{label}” is required, but not filled in.",
        fix: "Fill in “{label}”; publishers are named in full.",
      },
    },
  },
  "form-dates": {
    title: "Dates exist and follow each other",
    reasons: {
      malformed: {
        message: "“{label}” is filled in as “{value}”, which is not a valid date.",
        fix: "Put the real date, written YYYY-MM-DD.",
      },
      future: {
        message: "“{label}” is filled in as “{value}”, which is still to come.",
        fix: "Correct it after the date under the original document.",
      },
      "before-written": {
        message: "“{label}” is filled in as “{value}”, earlier than the date written {written}.",
        fix: "Compare both with the original and correct the one that is wrong.",
      },
      "before-effective": {
        message: "“{label}” is filled in as “{value}”, earlier than the effective date {effective}.",
        fix: "Compare both with the original and correct the one that is wrong.",
      },
    },
  },
};
