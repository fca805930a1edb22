import { describe, expect, it } from "vitest";
import type { ElementEvent } from "./collector.js";
import { Hint } from "./hints.js";
import { lineOf, linesOf, walk } from "./page.fixture.js";
import { EDGE } from "./text.js";

/** The lines' texts, edges shown as `¦`. */
function texts(html: string): string[] {
  return linesOf(html).map((line) => line.text.replaceAll(EDGE, "¦"));
}

describe("text becomes lines", () => {
  it.each([
    ["blocks begin and end lines", "<div>一<p>二</p>三</div>", ["一", "二", "三"]],
    ["br and hr end them", "一<br>二<hr>三", ["一", "二", "三"]],
    ["cells and items are blocks", "<table><tr><td>一<td>二</table><ul><li>三<li>四</ul>", ["一", "二", "三", "四"]],
    ["inline elements leave an edge", "<p>一<b>二</b>三</p>", ["一¦二¦三"]],
    ["an empty inline element too", "<p>一<i></i>二</p>", ["一¦二"]],
    ["several edges in one place are one", "<p>一<b><i>二</i></b>三</p>", ["一¦二¦三"]],
    ["unknown elements are inline", "<p>一<o:p>二</o:p></p>", ["一¦二"]],
    ["source indentation collapses", "<p>\n  一\n  二\n</p>", [" 一 二 "]],
    ["comments leave nothing", "<p>一<!-- 二 -->三</p>", ["一三"]],
    ["lines without ink are none", "<p> </p><p>&nbsp;</p><p>\u3000</p><p>一</p>", ["一"]],
    ["entities are decoded", "<p>&#31532;&nbsp;&lt;1&gt;</p>", ["第\u00a0<1>"]],
    ["a line of a blank and an element begins at the ink", "<p> <b> 一</b></p>", [" 一"]],
  ])("%s", (_, html, expected) => expect(texts(html)).toEqual(expected));

  it.each(["script", "style", "select", "textarea", "iframe", "noscript", "title", "svg", "template", "object"])(
    "what stands in <%s> is no text of the page",
    (name) => expect(texts(`<p>一</p><${name}>二</${name}><p>三</p>`)).toEqual(["一", "三"]),
  );

  it("a very long text is cut where its parts meet", () => {
    const part = "字".repeat(15_000);
    expect(linesOf(`<p>${part}<b>${part}</b>${part}</p>`).map((line) => line.text.length)).toEqual([30_001, 15_000]);
  });
});

describe("a line knows where it stands", () => {
  it("its number, its block, its depth", () => {
    const lines = linesOf("<div>一<table><tr><td>二</td></tr></table></div>");
    expect(lines.map(({ index, block, depth, cells }) => ({ index, block, depth, cells }))).toEqual([
      { index: 0, block: "div", depth: 3, cells: 0 }, // html, body, div
      { index: 1, block: "td", depth: 7, cells: 1 },
    ]);
  });

  it("how far out the text went since the line before", () => {
    const lows = (html: string) => linesOf(html).map((line) => [line.depth, line.low]);
    expect(lows("<p>一<br>二</p>")[1]).toEqual([3, 3]);
    expect(lows("<p>一</p><p>二</p>")[1]).toEqual([3, 2]);
    expect(lows("<div><p>一</p></div><div><p>二</p></div>")[1]).toEqual([4, 2]);
  });

  it("how many empty blocks lie before it", () => {
    expect(linesOf("<p>一</p><p></p><p> </p><p>二</p>")[1]!.emptyBefore).toBe(2);
    expect(linesOf("<p>一</p><div><div></div></div><p>二</p>")[1]!.emptyBefore).toBe(1);
  });

  it("headings, controls, links", () => {
    expect(lineOf("<h3><b>一</b></h3>").heading).toBe(3);
    expect(lineOf("<p>一</p>").heading).toBe(0);
    expect(lineOf("<p>一<input></p>").control).toBe(true);
    expect(lineOf("<p>一<select><option>二</select></p>").control).toBe(true);
    expect(lineOf("<p>一<a>二三</a></p>").linked).toBe(2);
    expect(lineOf("<p>一二三</p>").linked).toBe(0);
  });

  it("a label in it, unless it is a link's or a control's", () => {
    expect(lineOf("<p>索 引 号：</p>").label).toMatchObject({ name: "索引号", label: { attribute: "indexNumber" } });
    expect(lineOf("<p><a>索引号</a></p>").label).toBeNull();
    expect(lineOf("<p>索引号：<input></p>").label).toBeNull();
    expect(lineOf("<p>通知公告</p>").label).toBeNull();
  });

  it("the body, and what the blocks around it are called", () => {
    const html = '<div class="crumbs"><p>一</p></div><div class="TRS_Editor"><p>二</p></div><p>三</p>';
    expect(linesOf(html).map(({ hint, inBody }) => [hint, inBody])).toEqual([
      [Hint.breadcrumb, false],
      [Hint.body, true],
      [Hint.none, false],
    ]);
  });

  it("a name further out than four blocks says nothing of it", () => {
    const html = `<div class="footer">${"<div>".repeat(3)}一${"<div>".repeat(1)}二`;
    expect(linesOf(html).map((line) => line.hint)).toEqual([Hint.footer, Hint.none]);
  });

  it("its runs: the pieces between edges, with element and depth", () => {
    const { text, runs } = lineOf("<p>一<b>二</b>三</p>");
    expect(runs.map(({ start, depth, low }) => [text[start], depth, low])).toEqual([
      ["一", 0, 0],
      ["二", 1, 0],
      ["三", 0, 0],
    ]);
    expect(new Set(runs.map((run) => run.at)).size).toBe(2);
  });
});

describe("collectors", () => {
  it("see the elements they ask for, numbered in document order", () => {
    const seen: string[] = [];
    const note = (word: string) => (element: ElementEvent) =>
      seen.push(`${word} ${element.name} ${element.at} ${element.attr("id")}`);
    walk('<p id="a"><b id="x"></b></p><p id="c"></p>', {
      opens: ["p"],
      open: note("open"),
      closes: ["p"],
      close: note("close"),
    });
    // 0 html, 1 head, 2 body
    expect(seen).toEqual(["open p 3 a", "close p 3 a", "open p 5 c", "close p 5 c"]);
  });

  it("each get the same elements and lines, in order", () => {
    const seen: string[] = [];
    const collector = (name: string) => ({
      opens: ["p"],
      open: () => seen.push(`${name} open`),
      line: () => seen.push(`${name} line`),
    });
    walk("<p>一</p>", collector("first"), collector("second"));
    expect(seen).toEqual(["first open", "second open", "first line", "second line"]);
  });

  it("read a script's text without its becoming a line", () => {
    let text = "";
    walk("<script>let a = '<p>' && 1;</script>", {
      opens: ["script"],
      open: (element) => {
        text = element.rawText();
      },
    });
    expect(text).toBe("let a = '<p>' && 1;");
  });
});
