import { documents, from } from "./sources.js";
import type { Duty, Words } from "./types.js";

const sites: Words = { zh: "政府网站主办单位", en: "bodies that run government websites" };

/** 国办秘函〔2019〕19号: what makes a site fail an inspection. */
export const siteIndicators: readonly Duty[] = [
  {
    id: "V-safety",
    who: sites,
    when: null,
    text: {
      zh: "不出现严重表述错误、泄密、有害信息、被攻击后处置不力、伪造发稿日期等问题",
      en: "there are no grave errors of wording, leaks, harmful contents, attacks left untended, or forged dates",
    },
    source: from(documents.siteIndicators),
    certainty: "reported",
    checkable: "human",
  },
  {
    id: "V-down",
    who: sites,
    when: null,
    text: {
      zh: "网站能够正常访问，15秒打不开的次数占比低于5%",
      en: "the site can be reached: fewer than 5% of visits fail to open it within 15 seconds",
    },
    source: from(documents.siteIndicators),
    certainty: "reported",
    checkable: "human",
  },
  {
    id: "V-home-stale",
    who: sites,
    when: { zh: "2周内", en: "within two weeks" },
    due: { kind: "cycle", days: 14 },
    text: { zh: "首页信息至少每2周更新", en: "the home page is updated every two weeks at least" },
    source: from(documents.siteIndicators),
    certainty: "reported",
    checkable: "page",
  },
  {
    id: "V-column-stale",
    who: sites,
    when: {
      zh: "动态要闻类栏目2周内，通知公告、政策文件类一级栏目6个月内",
      en: "news columns within two weeks, top-level columns of notices and policies within six months",
    },
    text: {
      zh: "栏目按时更新，不长期不更新，不空白，未注明发布时间的视为不更新",
      en: "columns are updated in time, not left alone for long and not empty; items without a date count as not updated",
    },
    source: from(documents.siteIndicators),
    certainty: "reported",
    checkable: "page",
  },
  {
    id: "V-interact",
    who: sites,
    when: { zh: "3个月内", en: "within three months" },
    text: {
      zh: "提供互动渠道，网民留言在3个月内回应",
      en: "there is a way to write to the government, and messages are answered within three months",
    },
    source: from(documents.siteIndicators),
    certainty: "reported",
    checkable: "human",
  },
  {
    id: "V-service",
    who: sites,
    when: null,
    text: { zh: "提供办事服务，办事指南的要素齐全", en: "there are services, with complete guides to them" },
    source: from(documents.siteIndicators),
    certainty: "reported",
    checkable: "human",
  },
];
