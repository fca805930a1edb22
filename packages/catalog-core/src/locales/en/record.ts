import type { RecordTexts } from "../record-texts.js";

/** What rules say of document records. */
export const recordTexts: RecordTexts = {
  document: ({ row, documentName }) =>
    `Row ${row}, “${documentName.length > 40 ? `${documentName.slice(0, 40)}…` : documentName}”,`,
  rules: {
    "record-undetermined": {
      title: "the secrecy level or the status is set",
      reasons: {
        neither: {
          message: "{document} has neither a secrecy level nor a disclosure status.",
          fix: "Have the drafting unit propose the status and have it reviewed for secrets at once; each such document is reported as it is found.",
        },
      },
    },
    "record-disclosure-status": {
      title: "the disclosure status is set before submission",
      reasons: {
        "issued-without": {
          message: "{document} was issued or published without a disclosure status.",
          fix: "Set the status, and find out why it was issued; without one no document is issued.",
        },
        "submitted-without": {
          message: "{document} was submitted for approval without a disclosure status.",
          fix: "Have the drafting unit enter “主动公开”, “依申请公开” or “不予公开”, to be approved with the document; it isn't issued before.",
        },
      },
    },
    "record-withholding-reason": {
      title: "a reason is given for not disclosing",
      reasons: {
        "issued-without": {
          message:
            "{document} isn't to be disclosed of one's own accord, and was issued or published without a reason.",
          fix: "Add the reason and its legal ground, and find out why it was issued; without them no document is issued.",
        },
        missing: {
          message:
            "{document} isn't to be disclosed of one's own accord, and was submitted for approval without a reason.",
          fix: "Have the drafting unit give the reason, by law, and submit it then.",
        },
      },
    },
    "record-legal-ground": {
      title: "withholding has a legal ground",
      reasons: {
        "no-ground": {
          message: "{document} is withheld for “{reason}”, which is no legal ground.",
          fix: "Choose one of the legal grounds; where there is none, disclose it, proactively or on request.",
        },
        "which-law": {
          message: "{document} is withheld by another law or regulation, and doesn't say which.",
          fix: "Name the law or regulation and its article in the reason.",
        },
        "not-classified": {
          message: "{document} is withheld as a state secret, and entered as not classified.",
          fix: "Have the secrecy authority look at it; classify it if it is one, else choose another ground or disclose it.",
        },
        unsaid: {
          message: "{document} is withheld for “{reason}”, and no legal ground is chosen.",
          fix: "See which of the legal grounds it is, and enter that.",
        },
      },
    },
    "record-filed-before-approval": {
      title: "it is filed before approval",
      reasons: {
        missing: {
          message: "{document} isn't to be disclosed of one's own accord, and wasn't filed with the disclosure office.",
          fix: "File it with the disclosure office, and enter the day.",
        },
        late: {
          message: "{document} was filed on {filed}, after it was submitted on {submitted}.",
          fix: "Check the days; file before submission from now on.",
        },
      },
    },
    "record-secret-not-public": {
      title: "secrets aren't disclosed",
      reasons: {
        published: {
          message: "{document} has a secrecy level, and is entered as published on {published}.",
          fix: "Check at once; if it was published, take it down and tell the secrecy administration.",
        },
        contradicts: {
          message: "{document} has a secrecy level, and its disclosure status is “主动公开”.",
          fix: "Check both, and correct one of them.",
        },
      },
    },
    "record-secrecy-review": {
      title: "it is reviewed before publication",
      reasons: {
        missing: {
          message:
            "{document} was published, and no review before it is entered (Regulations on Open Government Information, article 17).",
          fix: "Find the record of the review and enter its day; where there was none, have it done at once.",
        },
        late: {
          message:
            "{document} was published on {published}, and reviewed on {reviewed} only (Regulations on Open Government Information, article 17).",
          fix: "Check the days; review first and publish then.",
        },
      },
    },
    "record-published-in-time": {
      title: "it is published within 20 working days",
      reasons: {
        late: {
          message:
            "{document} was formed on {formed} and due on {due}, and was published on {published} only (Regulations on Open Government Information, article 26).",
          fix: "Check the days; where a law or regulation sets another term, note it in the register.",
        },
        overdue: {
          message:
            "{document} was formed on {formed} and due on {due}, and isn't published (Regulations on Open Government Information, article 26).",
          fix: "Publish it soon, and enter the day and the channels.",
        },
        provisional: {
          message:
            "{document} was formed on {formed} and is due by {due} as far as holidays are announced, so whether it is late isn't certain yet.",
          fix: "Check again once the year's holidays are announced.",
        },
      },
    },
    "record-status-at-source": {
      title: "the status is set at the source",
      reasons: {
        late: {
          message: "{document} was submitted on {submitted}, and its status set on {set} only.",
          fix: "Check the days; have the drafting unit set the status as the information is made.",
        },
        "no-day": {
          message: "{document} doesn't say when its status was set.",
          fix: "See whether the drafting unit set it before submission, and enter the day.",
        },
      },
    },
    "record-interpretation": {
      title: "the interpretation keeps step with the document",
      reasons: {
        missing: {
          message: "{document} is a policy document, and no interpretation is entered.",
          fix: "Draft one, have it signed and published along with the document, and enter the days.",
        },
        "no-note": {
          message: "{document} has no interpretation, and no note that none is needed.",
          fix: "Enter the note made at submission; where an interpretation is needed, add it.",
        },
        "drafted-late": {
          message: "{document} was submitted on {submitted}, and its interpretation drafted on {drafted} only.",
          fix: "Check the days; draft both together from now on.",
        },
        unsigned: {
          message: "{document}: the interpretation isn't entered as signed by the head of the drafting unit.",
          fix: "Have it signed, and enter the day.",
        },
        "signed-late": {
          message: "{document} was approved on {approved}, and its interpretation signed on {signed} only.",
          fix: "Check the days; have both signed together from now on.",
        },
        unpublished: {
          message: "{document} was published on {published}, and its interpretation wasn't.",
          fix: "Publish it, and enter the day.",
        },
        "published-apart": {
          message: "{document} was published on {published}, and its interpretation on {shown}.",
          fix: "Check the days; publish both on one day from now on.",
        },
      },
    },
    "record-joint-issue": {
      title: "the leading unit interprets a joint document",
      reasons: {
        "no-lead": {
          message: "{document} was issued by {count} units, and doesn't say which leads.",
          fix: "Name the leading unit, which organises the interpretation.",
        },
        "other-unit": {
          message: "{document} is led by “{lead}”, and interpreted by “{unit}”.",
          fix: "See whether the leading unit organises the interpretation.",
        },
      },
    },
    "record-interpreted-by-drafter": {
      title: "who drafts interprets",
      reasons: {
        "other-unit": {
          message: "{document} was drafted by “{drafter}”, and interpreted by “{unit}”.",
          fix: "See whether the drafting unit interprets it.",
        },
      },
    },
    "record-reassessment": {
      title: "what is withheld is assessed again",
      reasons: {
        missing: {
          message:
            "{document} is withheld, and no day is set for the next assessment (Regulations on Open Government Information, article 18).",
          fix: "Set the day; disclose it once it can be.",
        },
        overdue: {
          message:
            "{document} was to be assessed again on {next}, and that is past (Regulations on Open Government Information, article 18).",
          fix: "Assess whether it can be disclosed, and enter the next day.",
        },
        unplanned: {
          message: "{document} is on request, and no day is set for the next assessment.",
          fix: "See whether the adjusting of statuses covers this document, and enter the day.",
        },
      },
    },
    "record-dates-in-order": {
      title: "the days are in order",
      reasons: {
        contradicts: {
          message: "{document} has {second} as the {later}, before {first}, the {earlier}.",
          fix: "Check these two days, and correct the wrong one.",
        },
      },
    },
    "record-channels": {
      title: "channels are named",
      reasons: {
        missing: {
          message: "{document} was published, and no channel is named.",
          fix: "Enter the channels, such as “政府网站”.",
        },
      },
    },
    "record-document-number": {
      title: "the document number is well formed",
      reasons: {
        brackets: {
          message: "{document}: the number “{number}” should be written “{proper}”.",
          fix: "Change it to “{proper}”.",
        },
        malformed: {
          message: "{document}: the number “{number}” isn't well formed.",
          fix: "Write the agency's code, the year in “〔〕” and a running number, such as “清漳教发〔2026〕5号”; write “无” for none.",
        },
      },
    },
  },
  noColumn: {
    message: "The register has no column “{fields}”, so {count} documents can't be held to this: {rule}.",
    fix: "Add the column and fill it in; what isn't entered is no proof that it was done.",
  },
  comma: "”, “",
  ruleError: {
    message: "The rule “{rule}” could not run: “{error}”.",
    fix: "This was not checked and is no pass; look at it yourself, and send that reason to the maintainers.",
  },
};
