import type { ProblemPlace, RegisterTexts } from "../texts.js";

const at = ({ row, column }: ProblemPlace) =>
  [row === null ? "" : `Row ${row}`, column === null ? "" : `column ${column}`].filter(Boolean).join(", ");

/** What registers of documents say in English. */
export const en: RegisterTexts = {
  problem(code, place) {
    const { value } = place;
    switch (code) {
      case "not-a-register":
        return "This is no register of documents; use a table, or a list of objects.";
      case "no-columns":
        return "No headings were found; a register has at least the column “文件名称” and others, and mulu record template makes one to start from.";
      case "no-records":
        return "There is no document in the register; check whether it is the right file.";
      case "too-many":
        return `The register has more than ${value} rows, and the rest was not read; split it into several files.`;
      case "no-name":
        return `${at(place)}: the document's name is missing; add it.`;
      case "no-day":
        return `${at(place)}: “${value}” is no date; write it like 2026-11-23.`;
      case "unknown-choice":
        return `${at(place)}: “${value}” is none of the values that can be chosen; see the hints in the template.`;
      case "no-text":
        return `${at(place)}: this must be text; check it.`;
      case "too-long":
        return `${at(place)}: this is longer than 5,000 characters; shorten it.`;
      case "twice": {
        const [number = "", first = ""] = value.split("\n");
        return `${at(place)}: the document number “${number}” is that of row ${first}, too; check whether the document was entered twice.`;
      }
    }
  },
  fields: {
    documentName: "name",
    documentNumber: "document number",
    documentKind: "kind of document",
    draftedOn: "day of drafting",
    draftingUnit: "drafting unit",
    issuers: "issuers",
    leadIssuer: "lead issuer",
    disclosureStatus: "disclosure status",
    statusSetOn: "day the status was set",
    statusSetBy: "who set the status",
    withholdingReason: "reason for not disclosing",
    ground: "legal ground",
    filedOn: "day of filing",
    secrecyLevel: "secrecy level",
    reviewedOn: "day of the review",
    submittedOn: "day of submission for approval",
    approvedOn: "day of approval",
    issuedOn: "day of issue",
    publishedOn: "day of publication",
    channels: "channels",
    interpretedBy: "interpreting unit",
    interpretationDraftedOn: "day the interpretation was drafted",
    interpretationSignedOn: "day the interpretation was signed",
    interpretationPublishedOn: "day the interpretation was published",
    noInterpretationNote: "note that none is needed",
    nextReviewOn: "day of the next assessment",
  },
  hint: "填写说明 (how to fill in): ",
  hints: {
    documentName: "required, the full name",
    documentNumber: "such as 清漳教发〔2026〕5号; 无 for none",
    documentKind: "政策性文件 (policy) or 非政策性文件 (not)",
    draftedOn: "a day, such as 2026-11-23",
    draftingUnit: "the section or unit that drafts",
    issuers: "all who issue it together, with 、 between them",
    leadIssuer: "who leads where several issue together",
    disclosureStatus: "主动公开, 依申请公开 or 不予公开",
    statusSetOn: "when the drafting unit proposed the status",
    statusSetBy: "who proposed it",
    withholdingReason: "for 依申请公开 and 不予公开: why",
    ground:
      "国家秘密, 法律行政法规禁止公开, 危及国家安全等, 商业秘密, 个人隐私, 内部事务信息, 过程性信息, 行政执法案卷 or 其他法律法规",
    filedOn: "when it was filed with the disclosure office",
    secrecyLevel: "非涉密, 秘密, 机密 or 绝密",
    reviewedOn: "when it was reviewed before publication",
    submittedOn: "when it was submitted for approval",
    approvedOn: "when it was approved or signed",
    issuedOn: "when it was issued",
    publishedOn: "when it was published",
    channels: "such as 政府网站、政务新媒体, with 、 between them",
    interpretedBy: "the unit that interprets it",
    interpretationDraftedOn: "when the interpretation was drafted",
    interpretationSignedOn: "when the head of the drafting unit signed it",
    interpretationPublishedOn: "when it was published",
    noInterpretationNote: "for documents that are no policy: why none is needed",
    nextReviewOn: "for 不予公开: when it is next assessed whether it can be disclosed",
  },
  template: "Register of documents",
  report: {
    title: "Report on a register of documents",
    day: "Judged for",
    documents: "Documents",
    findings: "To mend and to look at",
    problems: "Rows that could not be read",
    clean: "Nothing was found.",
    more: (count) => `${count} more are not listed; the table and data formats have all.`,
    columns: {
      mark: "Result",
      row: "Row",
      name: "Name",
      number: "Number",
      message: "What is wrong",
      fix: "What to do",
      duties: "Law",
    },
    years: {
      title: "Disclosure statuses by year",
      duty: "Documents on request and withheld should be fewer each year.",
      year: "Year",
      documents: "Documents",
      proactive: "Proactive",
      onRequest: "On request",
      withheld: "Withheld",
      undetermined: "Not set",
      nonPublic: "Not proactive",
      change: "Against the year before",
      share: (count, share) => `${count} (${(share * 100).toFixed(1)}%)`,
      trends: { fewer: "fewer", "not-fewer": "not fewer", unknown: "no year before" },
    },
    madeBy: (version) => `Made by Mulu ${version}; nothing was sent anywhere.`,
  },
};
