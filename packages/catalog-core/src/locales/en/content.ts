import type { RuleText } from "../types.js";

const REGULATION = "Regulations on Open Government Information";

/** What the text itself says: release statements, secrecy marks, personal numbers. */
export const contentTexts: Record<string, RuleText> = {
  "release-statement": {
    title: "Official documents state their disclosure status",
    reasons: {
      missing: {
        message: "The document with number “{number}” does not show its disclosure status at the end of its text.",
        fix: "Compare it with the original: what stands there is copied; if nothing does, the drafting unit decides, and the line goes under the date, as in “（此件主动公开）”.",
      },
    },
  },
  "release-statement-contradicts": {
    title: "The stated status allows publication",
    reasons: {
      contradicts: {
        message: "The text says “{statement}”, but this page is open to the public.",
        fix: "Let the drafting unit check the status; what must not be public is first taken off the site, what may be public gets its status changed by the proper procedure and then its line corrected.",
      },
    },
  },
  "release-statement-match": {
    title: "Statement and disclosure method agree",
    reasons: {
      contradicts: {
        message: "The text says “{statement}”, but the information box gives the disclosure method “{method}”.",
        fix: "Compare both with the original and correct the text or the box, whichever is wrong.",
      },
    },
  },
  "release-statement-single": {
    title: "One release statement only",
    reasons: {
      several: {
        message:
          "The text has different release statements, “{first}” and “{last}”; a person must say which one holds.",
        fix: "If one belongs to a document that is forwarded, keep it once it is certain that this document may be public; otherwise keep only the right one.",
      },
    },
  },
  "secrecy-mark": {
    title: "No secrecy mark",
    reasons: {
      found: {
        message: `The page carries the secrecy mark “{mark}”; state secrets are not disclosed (${REGULATION}, article 14).`,
        fix: "First take the page off the site and have the secrecy office check it; if it is no secret, remove the mark before publishing again.",
      },
    },
  },
  "secrecy-level": {
    title: "Secrecy level says not secret",
    reasons: {
      secret: {
        message: `The secrecy level says “{value}”; state secrets are not disclosed (${REGULATION}, article 14).`,
        fix: "First take the page off the site and have the secrecy office check it; if it is no secret, change the level to “非涉密” (not secret) before publishing again.",
      },
      "not-in-set": {
        message: `The secrecy level says “{value}”, which is not usual; whether it is secret must be checked by a person (${REGULATION}, article 14).`,
        fix: "Compare it with the original; if it is no secret, change the level to “非涉密” (not secret), otherwise first take the page off the site and hand it to the secrecy office.",
      },
    },
  },
  "identity-number": {
    title: "No full identity card number",
    reasons: {
      unmasked: {
        message: `The page shows a full identity card number, masked here as {masked}, which touches privacy (${REGULATION}, article 15).`,
        fix: "Remove the number from the page and its attachments, or mask it like “{masked}”; where the law allows it to be public, keep a record of the consent or the decision.",
      },
    },
  },
  "bank-card-number": {
    title: "No private bank card number",
    reasons: {
      unmasked: {
        message: `The page shows what looks like a full bank card number, masked here as {masked}; whether it is a private person's must be checked by a person (${REGULATION}, article 15).`,
        fix: "If it is a private person's, remove or mask it on the page and in its attachments; an account that an office has made public may stay.",
      },
    },
  },
  "mobile-number": {
    title: "No private mobile phone number",
    reasons: {
      unmasked: {
        message: `The page shows a full mobile phone number, masked here as {masked}; whether it is a private person's must be checked by a person (${REGULATION}, article 15).`,
        fix: "If it is a private person's, remove or mask it on the page and in its attachments; a number that an office has made public may stay.",
      },
    },
  },
};
