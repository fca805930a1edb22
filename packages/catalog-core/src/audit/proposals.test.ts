import { expect, it } from "vitest";
import { changzhiEducation2020 as catalog } from "../catalog/changzhi-education-2020.js";
import { readHtml } from "../page/html/read.js";
import { auditPage } from "./audit-page.js";

const article = (head: string, body: string) =>
  readHtml(
    `<html><head><meta name="SiteName" content="清漳县教育局">${head}</head><body>
<div class="position"><a href="/">首页</a> &gt; <a href="/tz/">通知公告</a> &gt; 正文</div><h1>关于开展“开学第一课”的通知</h1>
<p>发布时间：2026-11-20 09:05　来源：清漳县教育局 &amp; 体育局</p><p>各学校：现将有关事项通知如下，请认真组织实施。</p>${body}</body></html>`,
    { url: "http://jyj.qingzhang.example/tz/1.html" },
  );

/** Proposals by rule and attribute. */
function proposals(reading: ReturnType<typeof readHtml>): Record<string, string | undefined> {
  const { report } = auditPage(reading, { source: "a", today: "2026-11-23", catalog });
  return Object.fromEntries(
    report.findings.map(({ rule, attribute, proposal }) => [`${rule} ${attribute ?? ""}`.trim(), proposal]),
  );
}

it("missing tags are proposed with what the page shows, and none without a content", () => {
  const found = proposals(article("", ""));
  expect(found).toMatchObject({
    "site-tags siteDomain": '<meta name="SiteDomain" content="jyj.qingzhang.example">',
    "column-tags columnName": '<meta name="ColumnName" content="通知公告">',
    "article-tags articleTitle": '<meta name="ArticleTitle" content="关于开展“开学第一课”的通知">',
    "article-tags pubDate": '<meta name="PubDate" content="2026-11-20 09:05">',
    "article-tags contentSource": '<meta name="ContentSource" content="清漳县教育局 &amp; 体育局">',
  });
  expect(found).toHaveProperty("site-tags siteIdCode", undefined);
});

it("a date without a time of day is no tag yet", () => {
  const reading = readHtml(
    '<html><head><meta name="PubDate" content="2026年07月09日"></head><body><h1>关于食堂的通知</h1><p>发布时间：2026-07-09　来源：县教育局</p>',
  );
  expect(proposals(reading)).toHaveProperty("pub-date-format pubDate", undefined);
});

it("a malformed document number and a lacking statement", () => {
  const box = (method: string) =>
    `<table><tr><td>索引号</td><td>000999001/2026-00042</td><td>公开方式</td><td>${method}</td></tr><tr><td>文号</td><td>清漳教（2026）018号</td><td>成文日期</td><td>2026-11-18</td></tr></table><p>清漳县教育局</p><p>2026年11月18日</p>`;
  expect(proposals(article("", box("主动公开")))).toMatchObject({
    "document-number documentNumber": "清漳教〔2026〕18号",
    "release-statement releaseStatement": "（此件主动公开）",
  });
  expect(proposals(article("", box("依申请公开")))["release-statement releaseStatement"]).toBeUndefined();
});
