import { documents, from } from "./sources.js";
import type { Duty, Words } from "./types.js";

const sites: Words = { zh: "政府网站主办单位", en: "bodies that run government websites" };

/** 国办发〔2017〕47号 and what government websites commonly do: the foot of each page, and its columns. */
export const sitePages: readonly Duty[] = [
  {
    id: "FOOT-code",
    who: sites,
    when: null,
    text: { zh: "页脚标明网站标识码", en: "the foot of the page shows the site's identification code" },
    source: from(documents.siteGuideline),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "FOOT-icp",
    who: sites,
    when: null,
    text: {
      zh: "页脚标明 ICP 备案编号并链接到备案查询网站",
      en: "the foot of the page shows the ICP filing number, linked to where it can be looked up",
    },
    source: from(documents.siteGuideline),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "FOOT-gongan",
    who: sites,
    when: null,
    text: {
      zh: "页脚标明公安机关备案编号并链接到备案查询网站",
      en: "the foot of the page shows the public security filing number, linked to where it can be looked up",
    },
    source: from(documents.siteGuideline),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "FOOT-org",
    who: sites,
    when: null,
    text: {
      zh: "页脚标明主办单位和联系方式",
      en: "the foot of the page names the body that runs the site, and how to reach it",
    },
    source: from(documents.siteGuideline),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "FOOT-conac",
    who: sites,
    when: null,
    text: {
      zh: "页脚放置党政机关网站标识",
      en: "the foot of the page has the mark of party and government websites",
    },
    source: from(documents.siteGuideline),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "FOOT-jiucuo",
    who: sites,
    when: null,
    text: {
      zh: "页脚放置“我为政府网站找错”入口，其标识码与本网站一致",
      en: "the foot of the page has the entrance for reporting faults of government websites, with the site's own code",
    },
    source: from(documents.siteGuideline),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "FOOT-sitemap",
    who: sites,
    when: null,
    text: { zh: "页面提供站点地图的链接", en: "the page links to a map of the site" },
    source: from(documents.siteGuideline),
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "PAGE-noempty",
    who: sites,
    when: null,
    text: { zh: "不出现空白栏目", en: "no column is empty" },
    source: from(documents.siteGuideline),
    certainty: "reported",
    checkable: "page",
  },
  {
    id: "PAGE-speed",
    who: sites,
    when: null,
    text: {
      zh: "页面在3秒内打开，主色调不超过一种、用色不超过三种",
      en: "pages open within 3 seconds, in one main colour and three at most",
    },
    source: from(documents.siteGuideline),
    certainty: "reported",
    checkable: "human",
  },
  {
    id: "DOM-name",
    who: sites,
    when: null,
    text: { zh: "使用政府网站专用的域名", en: "the domain ends in .gov.cn" },
    source: from(documents.siteGuideline),
    certainty: "reported",
    checkable: "page",
  },
];
