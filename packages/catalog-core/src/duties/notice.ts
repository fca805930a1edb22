import { documents, from } from "./sources.js";
import type { Duty, Words } from "./types.js";

const bureaus: Words = { zh: "县区教育局", en: "county education bureaus" };

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
