import { documents, from } from "./sources.js";
import type { Duty, Words } from "./types.js";

const drafters: Words = { zh: "起草部门", en: "drafting units" };
const agencies: Words = { zh: "行政机关", en: "administrative agencies" };

/** Interpretations of documents, and answers to public opinion, beyond the notice. */
export const interpretation: readonly Duty[] = [
  {
    id: "INT-sync",
    who: drafters,
    when: { zh: "与文件同步", en: "in step with the document" },
    text: {
      zh: "解读与文件同步起草、同步审签、同步发布",
      en: "an interpretation is drafted, signed and published together with its document",
    },
    source: from(documents.governmentSites),
    certainty: "reported",
    checkable: "page",
  },
  {
    id: "INT-link",
    who: agencies,
    when: { zh: "发布信息时", en: "when information is published" },
    text: { zh: "文件与解读互相链接", en: "document and interpretation link to one another" },
    source: from(documents.governmentSites),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "RESP-5h-24h",
    who: agencies,
    when: {
      zh: "最迟5小时内发布权威信息，24小时内举行新闻发布会",
      en: "authoritative information within 5 hours, a press conference within 24",
    },
    text: {
      zh: "对涉及特别重大、重大突发事件的政务舆情及时回应",
      en: "public concerns about grave or very grave emergencies are answered in time",
    },
    source: from(documents.educationGuide),
    certainty: "reported",
    checkable: "record",
  },
  {
    id: "RESP-24/48h",
    who: agencies,
    when: {
      zh: "24小时内举行新闻发布会，其他政务舆情48小时内回应",
      en: "a press conference within 24 hours, other concerns answered within 48",
    },
    text: {
      zh: "重大政务舆情举行新闻发布会，其他政务舆情按时回应",
      en: "grave public concerns are answered in a press conference, others in time",
    },
    source: from(documents.opinionNotice),
    certainty: "reported",
    checkable: "record",
  },
];
