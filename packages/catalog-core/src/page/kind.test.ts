import { describe, expect, it } from "vitest";
import { article, factsOf, PROSE, TITLE } from "./page.fixture.js";

const kind = (html: string, url: string | null = null) => factsOf(html, url).kind;

const meta = (tags: Record<string, string>) =>
  Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${content}">`)
    .join("");
const items = (count: number, dated = true) =>
  `<ul>${Array.from({ length: count }, (_, i) => {
    const date = dated ? `<span>2024-05-${10 + i}</span>` : "";
    return `<li><a href="t${i}.html">清漳县教育局关于第${i}件事的通知</a>${date}</li>`;
  }).join("")}</ul>`;
const listPage = (list: string, head = "<title>通知公告_清漳县教育局网</title>") =>
  `<html><head>${head}</head><body><h2>通知公告</h2>${list}</body></html>`;
const CRUMBS = '<p>当前位置：<a href="/">首页</a> > <a href="/tzgg/">通知公告</a></p>';
const BOX = "<table><tr><td>索引号</td><td>QZ-1</td><td>文号</td><td>无</td></tr></table>";

describe("an article", () => {
  it.each([
    ["by its tags", listPage("", meta({ ArticleTitle: TITLE }))],
    ["by the tag of its date", listPage("", meta({ PubDate: "2024-05-13 08:00" }))],
    ["by its box", article({ top: BOX, body: "" })],
    ["by its box, without a heading", BOX],
    ["by title and source", article({ under: "<p>来源：清漳县教育局</p>", body: "" })],
    ["by title and date", article({ under: "<p>2024-05-13</p>", body: "" })],
    ["by title and a date's label without the date", article({ under: "<p>发布时间：</p>", body: "" })],
    ["by title and prose", article()],
    [
      "on a page with a column's name",
      article({
        head: `<title>${TITLE}</title>${meta({ ColumnName: "通知公告" })}`,
        under: "<p>来源：清漳县教育局 时间：2024-05-13</p>",
      }),
    ],
    ["with a short list beside it", article({ under: "<p>来源：清漳县教育局</p>", foot: items(5) })],
    ["with a search form of the same labels", article({ head: meta({ ArticleTitle: TITLE }), top: searchForm() })],
  ])("%s", (_, html) => expect(kind(html)).toBe("article"));
});

describe("a column", () => {
  it.each([
    ["by its tags", listPage("", meta({ ColumnName: "通知公告" }))],
    ["by its tags, with a list", listPage(items(8), meta({ ColumnName: "通知公告" }))],
    ["by its list", listPage(CRUMBS + items(8))],
    ["by its list, the front page's name in the title", listPage(CRUMBS + items(16), "<title>清漳县人民政府</title>")],
    ["with a search form of the same labels", listPage(searchForm() + items(8), meta({ ColumnName: "通知公告" }))],
    ["with a search form, without tags", listPage(searchForm() + CRUMBS + items(8))],
  ])("%s", (_, html) => expect(kind(html)).toBe("column"));
});

describe("a front page", () => {
  it.each([
    ["by its address", listPage(items(8)), "https://www.qz.example/"],
    ["by its address with a file", listPage(items(8)), "https://www.qz.example/index.html"],
    ["by its address with a query", listPage(items(8)), "http://www.qz.example/?from=search"],
    ["by its tags", listPage(items(3), meta({ ColumnName: "首页", ColumnType: "首页" })), null],
    [
      "by the site's name in its title",
      listPage(items(16), `<title>清漳县教育局网</title>${meta({ SiteName: "清漳县教育局网" })}`),
      null,
    ],
    ["by a name of a body in its title", listPage(items(16), "<title>清漳县人民政府</title>"), null],
  ])("%s", (_, html, url) => expect(kind(html, url)).toBe("home"));

  it.each([
    ["a column's address", "https://www.qz.example/tzgg/"],
    ["a column's address with a file", "https://www.qz.example/tzgg/index.html"],
    ["no address of the web", "index.html"],
  ])("not: %s", (_, url) => expect(kind(listPage(items(8)), url)).toBe("column"));
});

describe("a catalog", () => {
  const heads = ["一级事项", "二级事项", "公开内容（要素）", "公开依据", "公开时限", "公开主体", "公开层级"];
  const row = `<tr>${heads.map((head) => `<td>${head}</td>`).join("")}</tr>`;

  it("by the columns of its table, whatever its tags say", () => {
    expect(kind(article({ body: `<table>${row}</table>` }))).toBe("catalog");
    expect(kind(article({ head: meta({ ArticleTitle: TITLE }), body: `<table>${row}</table>` }))).toBe("catalog");
  });
});

describe("a form", () => {
  const field = (label: string) => `<tr><td>${label}</td><td><input></td></tr>`;
  const form = (labels: readonly string[], more = "") =>
    `<title>编辑信息</title><h1>编辑信息</h1><form><table>${labels.map(field).join("")}</table></form>${more}`;

  it("by three fields with labels of the glossary", () =>
    expect(kind(form(["索引号", "文号", "公开方式"]))).toBe("form"));

  it.each([
    ["one or two of them", form(["索引号", "文号", "密码"])],
    ["a page that has a box", form(["索引号", "文号", "公开方式"], BOX)],
  ])("not: %s", (_, html) => expect(kind(html)).not.toBe("form"));
});

it.each([
  ["an empty page", ""],
  ["a page of a few words", "<title>提示</title><h1>提示</h1><p>页面不存在</p>"],
  ["prose without a title", PROSE + PROSE],
])("anything else: %s", (_, html) => expect(kind(html)).toBe("other"));

function searchForm(): string {
  const field = (label: string) => `<td>${label}：</td><td><input></td>`;
  return `<form><table><tr>${["索引号", "文号", "信息名称", "发布机构"].map(field).join("")}</tr></table></form>`;
}
