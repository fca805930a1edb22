import { describe, expect, it } from "vitest";
import { linesOf } from "./page.fixture.js";
import { lastOf } from "./read.js";
import { findTitle } from "./title.js";

const TITLE = "关于印发清漳县校车安全管理办法的通知";
const SITE = "清漳县人民政府";

/** The title of a body, given what the head says. */
function title(body: string, { meta = "", document = "", site = "" } = {}): string | null {
  return lastOf(findTitle(linesOf(body), meta, document, site))?.text ?? null;
}

const said = { document: `${TITLE}_${SITE}` };

describe("the title is the line that says what the head says", () => {
  it.each([
    ["a heading", `<h1>${TITLE}</h1>`],
    ["a block that is named so", `<div class="art_title">${TITLE}</div>`],
    ["a plain paragraph", `<p>首页</p><p>${TITLE}</p><p>各学校：</p>`],
    ["a cell", `<table><tr><td>${TITLE}</td></tr></table>`],
    ["after the site's name", `<h1>${SITE}</h1><h2>${TITLE}</h2>`],
    ["after a heading of the menu", `<h2>热点专题</h2><p>${TITLE}</p>`],
    ["broken by br", "<h1>关于印发清漳县校车<br>安全管理办法的通知</h1>"],
    ["broken by br, after the issuing body", `<h1>关于印发清漳县校车<br>安全管理<br>办法的通知</h1><h1>附件</h1>`],
    ["in two headings", "<h2>关于印发清漳县校车</h2><h2>安全管理办法的通知</h2>"],
    ["with a date in it", `<h1>${TITLE}<span>2024-05-13</span></h1>`],
    ["with a date on its last line", `<h1>${TITLE}<br>2024-05-13</h1>`],
    ["with a label in it", `<h1>${TITLE}<span>发布时间：2024-05-13</span></h1>`],
    ["with a label on its last line", `<h1>${TITLE}<br>来源：清漳县教育局</h1>`],
  ])("%s", (_, body) => expect(title(body, said)).toBe(TITLE));

  it("the meta tag says it before <title>", () => {
    const body = `<p>${SITE}门户网站</p><p>${TITLE}</p>`;
    expect(title(body, { meta: TITLE, document: `${SITE}门户网站` })).toBe(TITLE);
  });

  it("punctuation and width make no difference", () =>
    expect(
      title("<h1>关于“校车”管理（试行）的通知</h1><h1>另一个标题</h1>", { meta: "关于校车管理(试行)的通知" }),
    ).toBe("关于“校车”管理（试行）的通知"));
});

describe("when the head says nothing", () => {
  it.each([
    ["the first heading", `<h1>${TITLE}</h1><h2>第一章</h2>`],
    ["the larger heading", `<h4>专题专栏</h4><h1>${TITLE}</h1>`],
    ["not the site's name", `<h1>${SITE}</h1><h1>${TITLE}</h1>`],
    ["not a link", `<h1><a href="/">${SITE}门户网站</a></h1><h2>${TITLE}</h2>`],
    ["not the footer's heading", `<div class="footer"><h1>联系我们办公时间</h1></div><h1>${TITLE}</h1>`],
    ["not a word", `<h1>搜索</h1><h1>${TITLE}</h1>`],
    ["not a label", `<h1>标题：</h1><h1>${TITLE}</h1>`],
    ["before a heading within the body", `<div class="TRS_Editor"><h1>第一章 总则</h1></div><h1>${TITLE}</h1>`],
  ])("%s", (_, body) => expect(title(body, { site: SITE })).toBe(TITLE));

  it.each([
    ["no heading", "<p>各学校：</p>"],
    ["a heading too long to be one", `<h1>${"长".repeat(201)}</h1>`],
    ["a heading without a word", "<h1>——</h1>"],
    ["nothing", ""],
  ])("there is none: %s", (_, body) => expect(title(body)).toBeNull());
});

it("two headings are two titles, unless the head says otherwise", () =>
  expect(title(`<h3>清漳县教育局文件</h3><h3>${TITLE}</h3>`)).toBe("清漳县教育局文件"));

it("knows the lines that it takes up", () => {
  const lines = linesOf("<p>首页</p><h1>关于印发清漳县校车<br>安全管理办法的通知</h1><p>各学校：</p>");
  expect(lastOf(findTitle(lines, TITLE, "", ""))).toMatchObject({ line: { index: 1 }, last: 2 });
});
