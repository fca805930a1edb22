import { documents, from, regulationArticle } from "./sources.js";
import type { Duty, Words } from "./types.js";

const issuers: Words = { zh: "发文机关", en: "issuing agencies" };
const publishers: Words = { zh: "发布信息的行政机关", en: "agencies that publish information" };
const beforePublishing: Words = { zh: "公开前", en: "before disclosure" };

/** The line in a document's text that says how it is disclosed, and marks of secrecy. */
export const statements: readonly Duty[] = [
  {
    id: "STMT-present",
    who: issuers,
    when: { zh: "印发公文时", en: "when a document is issued" },
    text: {
      zh: "公文在成文日期下一行用圆括号标注公开属性",
      en: "an official document states its disclosure status in brackets on the line below its date",
    },
    source: from(documents.documentFormat),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "STMT-contradiction",
    who: publishers,
    when: beforePublishing,
    text: {
      zh: "标注为依申请公开或者不予公开的公文不直接上网公开",
      en: "a document that says of itself that it is disclosed on request or withheld is not put on the public web",
    },
    source: regulationArticle("十三", 13),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "STMT-vs-meta",
    who: publishers,
    when: beforePublishing,
    text: {
      zh: "正文标注的公开属性与信息框中的公开方式一致",
      en: "the status stated in the text agrees with the disclosure method in the information box",
    },
    source: regulationArticle("十三", 13),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "STMT-multi",
    who: publishers,
    when: beforePublishing,
    text: {
      zh: "一份公文只有一个公开属性",
      en: "an official document has one disclosure status only",
    },
    source: regulationArticle("十三", 13),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "STMT-secret-mark",
    who: publishers,
    when: beforePublishing,
    text: {
      zh: "公开网页的正文不出现密级标志",
      en: "the text of a public page carries no secrecy mark",
    },
    source: regulationArticle("十四", 14),
    certainty: "inferred",
    checkable: "page",
  },
];
