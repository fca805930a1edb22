import type { Words } from "./types.js";

const requests: Words = {
  zh: "要有依申请公开的办理台账才能检查，文件台账中没有申请的记录",
  en: "a register of requests would be needed; the register of documents has none",
};

/**
 * Why no rule checks a duty, by its id: of those that something could show. What only a person can decide needs no
 * reason, and a duty with a day of its own is in `dueDates`.
 */
export const unchecked: Readonly<Record<string, Words>> = {
  "REG-7-grow": {
    zh: "“逐步增加”没有规定数量，文件台账的报告列出各年的件数，由人判断",
    en: "“more and more” sets no number; the report on a register gives the numbers by year, for a person to judge",
  },
  "REG-11-consult": {
    zh: "文件台账没有登记协商过程的栏目，联合发文的牵头单位由规则检查",
    en: "a register of documents has no column for consultations; a rule asks who leads in a joint document",
  },
  "REG-19/20/21-scope": {
    zh: "要对照标准目录逐项查找整个网站，单个页面不能说明；目录本身的完整由目录规则检查",
    en: "the whole site would have to be searched item by item, no page shows it; rules over catalogs check the catalog itself",
  },
  "REG-30": requests,
  "REG-32": requests,
  "REG-33": requests,
  "REG-34": requests,
  "REG-36": requests,
  "REG-37": requests,
  "REG-44": requests,
  "REG-45": requests,
  "META-index-dup": {
    zh: "要同时看许多页面，规则一次只看一个页面",
    en: "many pages would have to be seen together, and a rule sees one",
  },
  "CZ-3.1h-no-abuse": {
    zh: "文件台账的报告列出两类文件各年的件数和比例，并与上一年度比较；是否属于滥用由人判断",
    en: "the report on a register has the numbers and shares by year, against the year before; whether it is abuse is for a person to judge",
  },
  "CZ-3.2e-forms": {
    zh: "这是鼓励而不是要求，没有图片或者视频不算问题",
    en: "this is encouraged, not required: to have no picture or video is no fault",
  },
  "CZ-4.1-org": {
    zh: "人员、设施和经费不在页面上；公开指南是否写明工作机构由规则检查",
    en: "staff, equipment and funds are on no page; a rule asks whether the guide names the office",
  },
};
