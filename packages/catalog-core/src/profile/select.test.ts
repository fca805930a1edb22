import { describe, expect, it } from "vitest";
import { parseHtml } from "../page/html/parse.js";
import { htmlTree } from "./html-tree.js";

const html = `<!doctype html><html><head><meta name="PubDate" content="2024"></head><body>
<div id="box" class="info wide"><ul><li class="a">1<li class="a b">2<li>3</ul></div>
<table class="info"><tr><th>x<td>4<td>5<tr><th>y<td>6</table><p lang="zh-CN">7</p><p>8</p></body></html>`;

function found(selector: string): string[] | null {
  const tree = htmlTree(parseHtml(html).document);
  return tree.find(selector)?.map((node) => `${tree.name(node)}${tree.nodes(node)[0] ?? ""}`) ?? null;
}

describe("elements found in a parsed page", () => {
  it.each([
    ["li", ["li1", "li2", "li3"]],
    ["LI.a", ["li1", "li2"]],
    ["li.a.b", ["li2"]],
    ["#box li:nth-of-type(2)", ["li2"]],
    ["#box > ul > li:last-child", ["li3"]],
    ["#box > li", []],
    [".info td", ["td4", "td5", "td6"]],
    ["tr:nth-child(2) td", ["td6"]],
    ["th + td", ["td4", "td6"]],
    ["th ~ td", ["td4", "td5", "td6"]],
    ["tr td:nth-last-of-type(1)", ["td5", "td6"]],
    ["td:first-of-type", ["td4", "td6"]],
    ["html > body p", ["p7", "p8"]],
    ["html", []],
    ["meta[name='PubDate'], p[lang|=zh], p[lang^=zh]", ["meta", "p7"]],
    ["[class~=wide] [class*='b']", ["li2"]],
    ['p[lang$="CN"]', ["p7"]],
    ["li:nth-child( 2 )", ["li2"]],
    ["td,\nth", ["thx", "td4", "td5", "thy", "td6"]],
  ])("%s", (selector, wanted) => expect(found(selector)).toEqual(wanted));

  it.each([
    "",
    " ",
    "td:",
    "td::before",
    "td:has(a)",
    "td:not(.a)",
    "td >",
    "> td",
    "td,",
    ",td",
    "[a",
    "#",
    ".1",
    "a|b",
    "td)",
    "li:nth-child(2n)",
    "li:nth-child(0)",
    "li:first-child(1)",
    "*".repeat(3),
  ])("%s is refused", (selector) => expect(found(selector)).toBeNull());
});

it("takes time by the elements, whatever the selector", () => {
  const deep = `<div class=a>${"<div class=a>x".repeat(3_000)}`;
  const tree = htmlTree(parseHtml(deep).document);
  const start = performance.now();
  tree.find(`${"div ".repeat(29)}p`);
  tree.find(`${"div ~ div ".repeat(14)}p`);
  // Some ten milliseconds; with every way tried it would be years.
  expect(performance.now() - start).toBeLessThan(20_000);
  expect(tree.find("div ".repeat(31).trim())).toBeNull();
});
