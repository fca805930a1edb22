import { documents, from } from "./sources.js";
import type { Duty, Words } from "./types.js";

const bureaus: Words = { zh: "县区教育局", en: "county education bureaus" };
const drafters: Words = { zh: "起草部门", en: "drafting units" };

/** The notice of the 长治市教育局 of 2020-08-12. */
export const notice: readonly Duty[] = [
  {
    id: "CZ-2.1-scope",
    who: bureaus,
    when: null,
    text: {
      zh: "标准目录供参考使用，结合实际情况，实事求是做到应公开、尽公开",
      en: "the standard catalog is for reference; whatever should be public is made public, in keeping with the facts",
    },
    source: from(documents.changzhiNotice, { zh: "第二部分第（一）项", en: "part 2, item 1" }),
    certainty: "certain",
    checkable: "human",
  },
  {
    id: "CZ-2.2-removed3",
    who: bureaus,
    when: { zh: "自2020年8月12日起", en: "since 2020-08-12" },
    text: {
      zh: "二级事项删除民办学校行政审批备案、办学基本信息和教师资格证认定三项，此三项工作已转至市行政审批局",
      en: "three second-level items are taken out, approval and filing of private schools, their basic information, and teacher qualification; this work has gone to the city's approval bureau",
    },
    source: from(documents.changzhiNotice, { zh: "第二部分第（二）项", en: "part 2, item 2" }),
    certainty: "certain",
    checkable: "page",
  },
  {
    id: "CZ-2.2-count",
    who: bureaus,
    when: null,
    text: {
      zh: "标准目录共包含10个一级事项和31个二级事项",
      en: "the standard catalog has 10 first-level and 31 second-level items",
    },
    source: from(documents.changzhiNotice, { zh: "第二部分第（二）项", en: "part 2, item 2" }),
    certainty: "certain",
    checkable: "page",
  },
  {
    id: "CZ-2.3a-catalog",
    who: bureaus,
    when: { zh: "2020年10月底前", en: "by the end of October 2020" },
    text: {
      zh: "对照标准目录编制完成本级标准目录，并向市教育行政部门进行审核备案",
      en: "the bureau's own catalog is compiled against the standard catalog and filed with the city's education authority for review",
    },
    source: from(documents.changzhiNotice, { zh: "第二部分第（三）项", en: "part 2, item 3" }),
    certainty: "certain",
    checkable: "record",
  },
  {
    id: "CZ-3.1a-attr-at-source",
    who: drafters,
    when: { zh: "信息生成的同时", en: "when the information is made" },
    text: {
      zh: "在信息生成的同时明确公开属性",
      en: "the disclosure status is settled as the information is made",
    },
    source: from(documents.changzhiNotice, { zh: "第三部分第（一）项", en: "part 3, item 1" }),
    certainty: "certain",
    checkable: "record",
  },
  {
    id: "CZ-3.1c-reason",
    who: drafters,
    when: { zh: "报批前", en: "before a document is submitted for approval" },
    text: {
      zh: "拟依申请公开或者不予公开的政策性文件，依法依规说明理由",
      en: "for policy documents that are to be disclosed on request or withheld, the reason is given according to law",
    },
    source: from(documents.changzhiNotice, { zh: "第三部分第（一）项", en: "part 3, item 1" }),
    certainty: "certain",
    checkable: "record",
  },
  {
    id: "CZ-3.1e-no-issue",
    who: { zh: "发文机关", en: "issuing agencies" },
    when: { zh: "发文前", en: "before a document is issued" },
    text: {
      zh: "没有明确的公开属性建议，或者没有说明不主动公开的依据和理由的，不予发文",
      en: "a document without a clear proposal of its status, or without basis and reason for not being disclosed proactively, is not issued",
    },
    source: from(documents.changzhiNotice, { zh: "第三部分第（一）项", en: "part 3, item 1" }),
    certainty: "certain",
    checkable: "record",
  },
  {
    id: "CZ-3.1f-web",
    who: bureaus,
    when: { zh: "及时", en: "promptly" },
    text: {
      zh: "积极主动通过政府网站及时公开目录内容，并尝试通过多种渠道发布信息，方便公众查询获取",
      en: "what the catalog lists is published promptly on the government website, and by further channels, so that the public can find and get it",
    },
    source: from(documents.changzhiNotice, { zh: "第三部分第（一）项", en: "part 3, item 1" }),
    certainty: "certain",
    checkable: "list",
  },
  {
    id: "CZ-3.1j-undetermined",
    who: bureaus,
    when: null,
    text: {
      zh: "既不确定密级也不确定公开属性的，发现一起通报一起",
      en: "whoever settles neither secrecy level nor disclosure status is named, each time it is found",
    },
    source: from(documents.changzhiNotice, { zh: "第三部分第（一）项", en: "part 3, item 1" }),
    certainty: "certain",
    checkable: "record",
  },
  {
    id: "CZ-end-statement",
    who: { zh: "长治市教育局", en: "Changzhi Education Bureau" },
    when: { zh: "印发公文时", en: "when a document is issued" },
    text: {
      zh: "通知自身在落款日期之后标注“此件主动公开”，是标注公开属性的实例",
      en: "the notice itself states “此件主动公开” (proactive disclosure) after its date, an instance of the line",
    },
    source: from(documents.changzhiNotice),
    certainty: "certain",
    checkable: "page",
  },
];
