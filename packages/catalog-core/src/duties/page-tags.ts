import { documents, from, tagNorm } from "./sources.js";
import type { Duty, Words } from "./types.js";

const sites: Words = { zh: "政府网站主办单位", en: "bodies that run government websites" };

/** 国办发〔2017〕47号: meta tags, and what a page itself must show. */
export const pageTags: readonly Duty[] = [
  {
    id: "TAG-site",
    who: sites,
    when: null,
    text: {
      zh: "每个网页都设置网站名称、网站域名、网站标识码三个标签，即 SiteName、SiteDomain、SiteIDCode，并填写内容",
      en: "every page has the tags SiteName, SiteDomain and SiteIDCode, with content",
    },
    source: tagNorm,
    certainty: "reported",
    checkable: "page",
  },
  {
    id: "TAG-column",
    who: sites,
    when: null,
    text: {
      zh: "栏目页和文章页都设置栏目名称、描述、关键词、类别四个标签，即 ColumnName、ColumnDescription、ColumnKeywords、ColumnType，并填写内容",
      en: "column and article pages have the tags ColumnName, ColumnDescription, ColumnKeywords and ColumnType, with content",
    },
    source: tagNorm,
    certainty: "reported",
    checkable: "page",
  },
  {
    id: "TAG-article",
    who: sites,
    when: { zh: "发布文章时", en: "when an article is published" },
    text: {
      zh: "文章页都设置标题、发布时间、来源三个标签，即 ArticleTitle、PubDate、ContentSource，并填写内容",
      en: "article pages have the tags ArticleTitle, PubDate and ContentSource, with content",
    },
    source: tagNorm,
    certainty: "reported",
    checkable: "page",
  },
  {
    id: "TAG-pubdate-format",
    who: sites,
    when: { zh: "发布文章时", en: "when an article is published" },
    text: {
      zh: "标签 PubDate 按 YYYY-MM-DD HH:MM 格式书写",
      en: "the tag PubDate is written YYYY-MM-DD HH:MM",
    },
    source: tagNorm,
    certainty: "reported",
    checkable: "page",
  },
  {
    id: "TAG-pubdate-match",
    who: sites,
    when: null,
    text: {
      zh: "标签 PubDate 与页面显示的发布日期一致",
      en: "the tag PubDate agrees with the publication date on the page",
    },
    source: tagNorm,
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "TAG-title-match",
    who: sites,
    when: null,
    text: {
      zh: "标签 ArticleTitle 与页面显示的标题一致",
      en: "the tag ArticleTitle agrees with the title on the page",
    },
    source: tagNorm,
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "TAG-placeholder",
    who: sites,
    when: null,
    text: {
      zh: "标签内容为实际内容，不保留模板自带的占位文字",
      en: "tags hold real content, not the template's own words",
    },
    source: tagNorm,
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "TAG-case",
    who: sites,
    when: null,
    text: {
      zh: "标签名称的大小写与规范写法一致",
      en: "the tags' names have the norm's upper and lower case",
    },
    source: tagNorm,
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "TAG-siteid-footer",
    who: sites,
    when: null,
    text: {
      zh: "标签 SiteIDCode 与页脚显示的网站标识码一致",
      en: "the tag SiteIDCode agrees with the site code in the footer",
    },
    source: tagNorm,
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "TAG-domain-match",
    who: sites,
    when: null,
    text: {
      zh: "标签 SiteDomain 只写域名，并与网页所在域名一致",
      en: "the tag SiteDomain holds the domain alone, and the one that the page is served from",
    },
    source: tagNorm,
    certainty: "inferred",
    checkable: "page",
  },
  {
    id: "PAGE-date",
    who: sites,
    when: { zh: "发布文章时", en: "when an article is published" },
    text: {
      zh: "文章页清楚显示发布时间，精确到分",
      en: "an article page clearly shows its time of publication, to the minute",
    },
    source: from(documents.siteGuideline),
    certainty: "reported",
    checkable: "page",
  },
];
