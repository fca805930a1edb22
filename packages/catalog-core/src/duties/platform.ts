import { documents, from, regulationArticle } from "./sources.js";
import type { Duty, Words } from "./types.js";

const agencies: Words = { zh: "行政机关", en: "administrative agencies" };

/** 国办公开办函〔2019〕61号: the platform for disclosure. */
export const platform: readonly Duty[] = [
  {
    id: "PLAT-name",
    who: agencies,
    when: null,
    text: {
      zh: "专栏统一命名为“政府信息公开”，不另设专栏或者网站",
      en: "the section is named “政府信息公开” everywhere, and there is no other section or site for it",
    },
    source: from(documents.platformNotice),
    certainty: "reported",
    checkable: "page",
  },
  {
    id: "PLAT-nav",
    who: agencies,
    when: null,
    text: {
      zh: "平台设政府信息公开指南、政府信息公开制度、法定主动公开内容、政府信息公开年报四个部分",
      en: "the platform has four parts: guide, rules, what must be disclosed, and annual reports",
    },
    source: from(documents.platformNotice),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "PLAT-apply",
    who: agencies,
    when: null,
    text: { zh: "平台设依申请公开的入口", en: "the platform has an entrance for applications" },
    source: from(documents.platformNotice),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "PLAT-search",
    who: agencies,
    when: null,
    text: { zh: "平台可以检索", en: "the platform can be searched" },
    source: regulationArticle("二十四", 24),
    certainty: "inferred",
    checkable: "page",
  },
];
