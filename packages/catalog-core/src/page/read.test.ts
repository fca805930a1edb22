import { describe, expect, it } from "vitest";
import { article, factsOf, PROSE, TITLE } from "./page.fixture.js";

describe("the facts of a page", () => {
  const html = `<!doctype html><html><head>
    <meta name="SiteName" content="清漳县人民政府"><meta name="ArticleTitle" content="${TITLE}">
    <title>${TITLE}_清漳县人民政府</title></head><body>
    <div>当前位置：<a href="/">首页</a> > <a href="/zwgk/">政务公开</a> > <a href="/xyaq/">校园安全</a> > ${TITLE}</div>
    <table><tr><td>索引号</td><td>QZ-1</td><td>公开方式</td><td>主动公开</td></tr></table>
    <h1>${TITLE}</h1><p>来源：清漳县教育局 2024-05-13</p>
    <div class="TRS_Editor">${PROSE}<p>联系电话：19900000000</p><p>机密★5年</p><p>（此件公开发布）</p></div>
    <iframe src="share.html"></iframe></body></html>`;
  const facts = factsOf(html, "https://www.qz.example/xyaq/t1.html");

  it("are plain JSON", () => expect(JSON.parse(JSON.stringify(facts))).toEqual(facts));

  it("hold all that was read", () =>
    expect(facts).toMatchObject({
      facts: 1,
      url: "https://www.qz.example/xyaq/t1.html",
      kind: "article",
      documentTitle: `${TITLE}_清漳县人民政府`,
      title: { text: TITLE },
      breadcrumb: ["政务公开", "校园安全"],
      statements: [{ text: "（此件公开发布）", status: "proactive" }],
      box: { labels: ["indexNumber", "disclosureMethod", "contentSource"] },
      personalNumbers: [{ kind: "mobile", masked: "199******00" }],
      secrecyMarks: [{ text: "机密★5年", level: "机密" }],
      notRead: [{ what: "iframe", why: "not-followed" }],
    }));

  it("count the elements", () => expect(facts.elements).toBe((html.match(/<[a-z]/g)?.length ?? 0) + 1)); // and a tbody
});

it("every fact has its own page: nothing is left of the one before", () => {
  const before = factsOf(article());
  factsOf(article({ under: "<p>来源：清漳县教育局</p>", body: "<p>19900000000</p>" }));
  expect(factsOf(article())).toEqual(before);
});

it("the title is the box's, if the page shows no other", () =>
  expect(factsOf(`<ul><li>索引号：QZ-1</li><li>文号：无</li><li>信息名称：${TITLE}</li></ul>`).title?.text).toBe(
    TITLE,
  ));

describe("what could not be read", () => {
  const column = (list: string) =>
    `<head><title>通知公告</title><meta name="ColumnName" content="通知公告"></head><h2>通知公告</h2>${list}`;
  const item = '<li><a href="a.html">清漳县教育局关于校车的通知</a> 2024-05-13</li>';

  it.each([
    ["a piece of a page", "<p>一</p>", { what: "head", why: "excerpt", at: null }],
    [
      "a list built by script",
      column('<script src="/js/news-list.js"></script>'),
      { what: "list", why: "built-by-script", at: expect.any(Number) },
    ],
    [
      "a list built by a program",
      column('<script>load("/module/xxgk/search.jsp")</script>'),
      { what: "list", why: "built-by-script", at: expect.any(Number) },
    ],
    [
      "a frame",
      article({ foot: '<iframe src="a.html"></iframe>' }),
      { what: "iframe", why: "not-followed", at: expect.any(Number) },
    ],
  ])("is named: %s", (_, html, expected) => expect(factsOf(html).notRead).toEqual([expected]));

  it.each([
    ["a whole page", article()],
    ["a list that is there", column(`${item}<script src="/js/news-list.js"></script>`)],
    ["an empty list that nothing builds", column("")],
    ["an article with such a script", article({ foot: '<script src="/js/news-list.js"></script>' })],
  ])("nothing to name: %s", (_, html) => expect(factsOf(html).notRead).toEqual([]));
});

it.each([
  ["column", '<meta name="ColumnName" content="通知公告">'],
  ["home", '<meta name="ColumnType" content="首页">'],
])("labels in the text of a %s speak of something else", (kind, tag) => {
  const facts = factsOf(
    `<head><title>一</title>${tag}<meta name="Author" content="清漳县"></head><p>来源：清漳县教育局</p>
     <div class="footer">网站标识码：1404990010</div>`,
  );
  expect(facts.kind).toBe(kind);
  expect(Object.keys(facts.attributes).filter((name) => !name.startsWith("column"))).toEqual(["siteIdCode", "author"]);
});

it("the article's own name is no part of its breadcrumb", () => {
  const crumbs = `<p>当前位置：<a href="/">首页</a> > <a href="/a/">校园安全</a> > <a href="/b/">${TITLE}</a></p>`;
  expect(factsOf(article({ top: crumbs })).breadcrumb).toEqual(["校园安全"]);
});
