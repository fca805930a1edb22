import { documents, from, regulationArticle } from "./sources.js";
import type { Duty, Words } from "./types.js";

const publishers: Words = { zh: "发布信息的行政机关", en: "agencies that publish information" };
const onPublishing: Words = { zh: "发布信息时", en: "when information is published" };

/** The box of labels and values on an article page. */
export const metadata: readonly Duty[] = [
  {
    id: "META-index",
    who: publishers,
    when: onPublishing,
    text: { zh: "每条信息有索引号并填写", en: "each piece of information has an index number, filled in" },
    source: from(documents.catalogSystemGuide),
    certainty: "reported",
    checkable: "page",
  },
  {
    id: "META-publisher",
    who: publishers,
    when: onPublishing,
    text: { zh: "写明发布机构，使用全称", en: "the publishing body is named, in full" },
    source: from(documents.localCatalogRules),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "META-created",
    who: publishers,
    when: onPublishing,
    text: { zh: "公文写明成文日期或者生成日期", en: "an official document shows the date it was written" },
    source: from(documents.localCatalogRules),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "META-pubdate",
    who: publishers,
    when: onPublishing,
    text: { zh: "写明发布日期", en: "the publication date is shown" },
    source: from(documents.localCatalogRules),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "META-docno",
    who: publishers,
    when: onPublishing,
    text: {
      zh: "发文字号由机关代字、六角括号括住的年份和顺序号组成，顺序号前不加“第”字，不补零",
      en: "a document number has the agency's code, the year in hexagonal brackets and a running number without 第 and leading zeros",
    },
    source: from(documents.documentFormat),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "META-way",
    who: publishers,
    when: onPublishing,
    text: {
      zh: "列有公开方式或者公开属性的，填写主动公开、依申请公开或者不予公开",
      en: "where the disclosure method is shown, it says proactive, on request or withheld",
    },
    source: from(documents.localCatalogRules),
    certainty: "reported",
    checkable: "page",
  },
  {
    id: "META-limit",
    who: publishers,
    when: onPublishing,
    text: {
      zh: "列有公开时限的，写明长期公开或者限时公开，限时公开的有截止日期",
      en: "where the disclosure time limit is shown, it says lasting or limited, and a limited one until when",
    },
    source: from(documents.localCatalogRules),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "META-validity",
    who: publishers,
    when: { zh: "文件失效、废止时更新", en: "updated when a document lapses or is repealed" },
    text: {
      zh: "列有有效性的，与废止日期不矛盾",
      en: "where the validity is shown, it agrees with the expiry date",
    },
    source: from(documents.localCatalogRules),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "META-empty",
    who: publishers,
    when: onPublishing,
    text: { zh: "页面列出的项目有内容", en: "labels shown on the page have their values" },
    source: from(documents.localCatalogRules),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "META-secret",
    who: publishers,
    when: { zh: "公开前", en: "before disclosure" },
    text: {
      zh: "公开网页上列有密级或者涉密状态的，应为非涉密",
      en: "where a public page shows a secrecy level, it says not secret",
    },
    source: regulationArticle("十四", 14),
    certainty: "inferred",
    checkable: "page",
  },
];
