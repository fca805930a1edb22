import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkAddress, webPage } from "./link-address.js";
import { findLinks } from "./links.js";

const SITE = "https://www.qingzhang.gov.example";
const COLUMN = `${SITE}/xxgk/tzgg/index.html`;
const example = (name: string) =>
  readFileSync(fileURLToPath(new URL(`../../../../examples/site-good/${name}`, import.meta.url)), "utf8");
const paths = (html: string, address = COLUMN) =>
  findLinks(html, address).links.map(({ url }) => url.replace(SITE, ""));
const list = (...items: string[]) => `<ul class="list">${items.join("")}</ul>`;
const item = (href: string, title: string, day = "2026-10-21") =>
  `<li><a href="${href}">${title}</a><span>${day}</span></li>`;
const long = (n: number) => `清漳县教育局关于第${n}项工作的通知`;

describe("the articles of a column", () => {
  it("are those of its list, with titles and dates, and the list goes on", () => {
    const page = findLinks(example("notices.html"), `${SITE}/notices.html`);
    expect(page.links).toHaveLength(6);
    expect(page.links[0]).toEqual({
      url: `${SITE}/emergency-drill.html`,
      title: "清漳县教育局关于开展2026年秋季学期校园应急疏散演练的通知",
      day: "2026-10-21",
    });
    expect(page.next).toBe(`${SITE}/notices-2.html`);
    expect(findLinks(example("notices-2.html"), `${SITE}/notices-2.html`)).toMatchObject({ next: null });
    expect(paths(example("news.html"))).toEqual([]);
  });

  it("are in tables, definition lists and boxes, and several lists of one kind count as one", () => {
    const day = "2026-01-02";
    const table = `<table>${[1, 2].map((n) => `<tr><td>${n}</td><td><a href="${n}.html">${long(n)}</a></td><td>${day}</td></tr>`).join("")}</table>`;
    expect(findLinks(table, COLUMN).links.map((link) => link.day)).toEqual([day, day]);
    const dl = `<dl>${[1, 2].map((n) => `<dt><a href="${n}.html">${long(n)}</a></dt><dd>${day}</dd>`).join("")}</dl>`;
    expect(findLinks(dl, COLUMN).links.map((link) => link.day)).toEqual([day, day]);
    expect(paths(list(item("1.html", long(1))) + list(item("2.html", long(2))))).toHaveLength(2);
  });

  it("are taken once, with the whole title, though a picture and a cut title lead to them", () => {
    const html = list(
      `<li><a href="1.html#top"><img src="a.png"></a><a href="1.html" title="${long(1)}">清漳县教育局关于…</a><i>2026-01-02</i></li>`,
      item("1.html", "清漳县教育局关于…"),
      item("2.html", long(2)),
    );
    expect(findLinks(html, COLUMN).links).toMatchObject([
      { url: `${SITE}/xxgk/tzgg/1.html`, title: long(1), day: "2026-01-02" },
      { url: `${SITE}/xxgk/tzgg/2.html` },
    ]);
  });

  it("are no navigation, and without dates need titles", () => {
    const menu = `<nav><ul>${[1, 2, 3, 4].map((n) => `<li><a href="/m${n}.html">政府信息公开制度汇编</a></li>`).join("")}</ul></nav>`;
    const links = `<div class="content"><p><a href="1.html">${long(1)}</a></p><p><a href="2.html">${long(2)}</a></p><p><a href="3.html">${long(3)}</a></p></div>`;
    expect(paths(menu + links)).toEqual(["/xxgk/tzgg/1.html", "/xxgk/tzgg/2.html", "/xxgk/tzgg/3.html"]);
    expect(paths("<ul><li><a href=1.html>首页</a><li><a href=2.html>更多</a></ul>")).toEqual([]);
  });

  it("stay on the site, are pages, and do nothing", () => {
    const html = list(
      item("1.html", long(1)),
      item("https://elsewhere.example/2.html", long(2)),
      item("javascript:alert(1)", long(3)),
      item("4.pdf", long(4)),
      item("/account/logout", long(5)),
      item("/manage?action=delete&id=6", long(6)),
      item("7.html", "退出登录"),
      item("index.html#here", long(8)),
      item("//www.qingzhang.gov.example/9.html", long(9)),
      item("http://www.qingzhang.gov.example/10.html", long(10)),
      item(`http://user:word@www.qingzhang.gov.example/11.html`, long(11)),
      item("data:text/html,x", long(12)),
    );
    expect(findLinks(html, COLUMN).links.map(({ url }) => url)).toEqual([
      `${SITE}/xxgk/tzgg/1.html`,
      `${SITE}/9.html`,
      "http://www.qingzhang.gov.example/10.html",
    ]);
  });

  it("follow the page's base, but never off the site", () => {
    expect(paths(`<base href="/other/">${list(item("1.html", long(1)))}`)).toEqual(["/other/1.html"]);
    expect(paths(`<base href="https://elsewhere.example/">${list(item("1.html", long(1)))}`)).toEqual([]);
    expect(paths(`<base href="http://[">${list(item("1.html", long(1)))}`)).toEqual(["/xxgk/tzgg/1.html"]);
  });
});

describe("the next page of a list", () => {
  const next = (html: string, address = COLUMN) => findLinks(html, address).next;
  it.each([
    ['<a href="index_1.html">下一页</a>', "/xxgk/tzgg/index_1.html"],
    ['<a href="index_1.html"> 下一页 &gt; </a>', "/xxgk/tzgg/index_1.html"],
    ['<a href="index_1.html">&gt;</a>', "/xxgk/tzgg/index_1.html"],
    ['<a rel="next" href="?page=2">2</a>', "/xxgk/tzgg/index.html?page=2"],
    ['<script>createPageHTML(5, 0, "index", "html");</script>', "/xxgk/tzgg/index_1.html"],
    ["<script>createPageHTML('page', 5, 3, 'index', 'shtml')</script>", "/xxgk/tzgg/index_4.shtml"],
  ])("%s", (html, expected) => expect(next(html)).toBe(SITE + expected));

  it.each([
    '<a href="javascript:go(2)">下一页</a>',
    '<a href="https://elsewhere.example/2">下一页</a>',
    '<a href="http://www.qingzhang.gov.example/2">下一页</a>',
    '<a href="index.html">下一页</a>',
    '<a href="2.html">下一页的内容</a>',
    '<script>createPageHTML(5, 4, "index", "html");</script>',
  ])("is none: %s", (html) => expect(next(html)).toBeNull());
});

it("takes any page, and gives addresses of the site only", () => {
  const pieces = [
    ..."<a <ul> <li> </li> </ul> <nav> <div> </div> <td> <tr> <base href=//x> href=1 href='java\tscript:1' href=//y/ > 2026-01-02".split(
      " ",
    ),
    "清漳县教育局通知",
    "下一页</a>",
    "<script>createPageHTML(",
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (parts) => {
      const { links, next } = findLinks(parts.join(" "), COLUMN);
      for (const { url } of links) expect(new URL(url).host).toBe("www.qingzhang.gov.example");
      if (next !== null) expect(new URL(next).origin).toBe(SITE);
    }),
    { numRuns: 1_000 },
  );
});

it.each([
  ["deeply nested", `${"<div>".repeat(30_000)}<a href=1.html>${long(1)}</a> 2026-01-02`],
  ["very many links", `<ul>${item("1.html", long(1)).repeat(40_000)}</ul>`],
  [
    "many different links in one line",
    Array.from({ length: 20_000 }, (_, n) => `<a href=${n}.html>${long(n)}</a>`).join(" "),
  ],
])("is not slow on a page that is %s", (_, html) => {
  const start = performance.now();
  findLinks(html, COLUMN);
  expect(performance.now() - start).toBeLessThan(30_000);
});

it("knows which addresses are of the web", () => {
  expect(webPage(" https://a.example/b#c ")).toBe("https://a.example/b");
  for (const text of ["", "a.example", "javascript:alert(1)", "file:///etc", "chrome://x", "https://u:p@a.example/"])
    expect(webPage(text)).toBeNull();
  expect(linkAddress("/delivery/models.html", SITE, SITE)).toBe(`${SITE}/delivery/models.html`);
});
