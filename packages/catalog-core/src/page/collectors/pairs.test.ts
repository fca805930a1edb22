import { describe, expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { pairsCollector } from "./pairs.js";

function collect(html: string) {
  const collector = pairsCollector();
  walk(html, collector);
  return collector.facts();
}

/** Label and value of each pair, in the order of the page: `索引号=QZ-1`. */
function pairs(html: string): string[] {
  return [...collect(html).pairs].sort((a, b) => a.line - b.line).map(({ name, value }) => `${name}=${value}`);
}

const BOTH = ["索引号=QZ-1", "公开方式=主动公开"];

describe("label and value", () => {
  it.each([
    ["in one cell each pair", "<table><tr><td>索引号：QZ-1</td><td>公开方式：主动公开</td></tr></table>"],
    [
      "in neighbouring cells",
      "<table><tr><td>索引号</td><td>QZ-1</td></tr><tr><td>公开方式</td><td>主动公开</td></tr></table>",
    ],
    ["in th and td", "<table><tr><th>索引号：</th><td>QZ-1</td><th>公开方式：</th><td>主动公开</td></tr></table>"],
    ["two pairs a row", "<table><tr><td>索引号</td><td>QZ-1</td><td>公开方式</td><td>主动公开</td></tr></table>"],
    [
      "with value in a span",
      "<table><tr><td><b>索引号：</b><span>QZ-1</span></td><td><b>公开方式</b>主动公开</td></table>",
    ],
    [
      "in nested tables",
      `<table><tr><td><table><tr><td>索引号</td><td>QZ-1</td></tr></table></td>
      <td><table><tr><td>公开方式</td><td>主动公开</td></tr></table></td></tr></table>`,
    ],
    ["in one cell, a line each", "<table><tr><td>索引号：QZ-1<br>公开方式：主动公开</td></tr></table>"],
    [
      "label and value one below the other in a cell",
      "<table><tr><td><p>索引号</p><p>QZ-1</p></td><td><p>公开方式</p><p>主动公开</p></td></tr></table>",
    ],
    [
      "as header row and value row",
      "<table><tr><th>索引号</th><th>公开方式</th></tr><tr><td>QZ-1</td><td>主动公开</td></tr></table>",
    ],
    [
      "as header row with colons and value row",
      "<table><tr><td>索引号：</td><td>公开方式：</td></tr><tr><td>QZ-1</td><td>主动公开</td></tr></table>",
    ],
    ["in a dl", "<dl><dt>索引号</dt><dd>QZ-1</dd><dt>公开方式</dt><dd>主动公开</dd></dl>"],
    ["in a dl a pair", "<dl><dt>索引号：</dt><dd>QZ-1</dd></dl><dl><dt>公开方式：</dt><dd>主动公开</dd></dl>"],
    [
      "in a dl with groups",
      "<dl><div><dt>索引号</dt><dd>QZ-1</dd></div><div><dt>公开方式</dt><dd>主动公开</dd></div></dl>",
    ],
    ["in dt and dd outside a dl", "<div><dt>索引号：</dt><dd>QZ-1</dd><dt>公开方式：</dt><dd>主动公开</dd></div>"],
    [
      "in a dl within a cell",
      "<table><tr><td><dl><dt>索引号</dt><dd>QZ-1</dd><dt>公开方式</dt><dd>主动公开</dd></dl></td></tr></table>",
    ],
    ["in li", "<ul><li>索引号：QZ-1</li><li>公开方式：主动公开</li></ul>"],
    ["in li with a bold label", "<ul><li><b>索引号：</b>QZ-1</li><li><b>公开方式：</b>主动公开</li></ul>"],
    ["in li after li", "<ul><li>索引号：</li><li>QZ-1</li><li>公开方式：</li><li>主动公开</li></ul>"],
    [
      "in spans, a line a pair",
      "<div><span>索引号：</span><span> QZ-1 </span></div><div><span>公开方式：</span><span>主动公开</span></div>",
    ],
    [
      "in spans of one line",
      "<p><span>索引号：</span><span>QZ-1</span> <span>公开方式：</span><span>主动公开</span></p>",
    ],
    [
      "in spans without colons",
      "<p><span>索引号</span><span>QZ-1</span><span>公开方式</span><span>主动公开</span></p>",
    ],
    [
      "in label and div",
      `<div><label><font>索 引 号：</font></label><div>QZ-1</div></div>
      <div><label><font>公开方式：</font></label><div>主动公开</div></div>`,
    ],
    [
      "in label and span",
      "<div><label>索引号</label><span>QZ-1</span></div><div><label>公开方式</label><span>主动公开</span></div>",
    ],
    [
      "in p with strong and the colon behind",
      "<p><strong>索引号</strong>：QZ-1</p><p><strong>公开方式</strong>：主动公开</p>",
    ],
    ["in plain lines", "<p>索引号：QZ-1</p><p>公开方式：主动公开</p>"],
    ["in one plain line", "<p>索引号：QZ-1　公开方式：主动公开</p>"],
    ["in one plain line without colons", "<p>索引号 QZ-1 公开方式 主动公开</p>"],
    ["on lines cut by br", "<p>索引号：QZ-1<br>公开方式：主动公开</p>"],
    [
      "in brackets of their own",
      "<table><tr><td>【索引号】</td><td>QZ-1</td><td>[公开方式]</td><td>主动公开</td></tr></table>",
    ],
  ])("%s", (_, html) => expect(pairs(html)).toEqual(BOTH));

  it("three pairs a row", () =>
    expect(
      pairs(
        "<table><tr><td>索引号</td><td>QZ-1</td><td>文号</td><td>无</td><td>公开方式</td><td>主动公开</td></tr></table>",
      ),
    ).toEqual(["索引号=QZ-1", "文号=无", "公开方式=主动公开"]));

  it.each([
    ["blanks", "<p>索 引 号：QZ-1</p>"],
    ["&nbsp;", "<p>索&nbsp;引&nbsp;号：QZ-1</p>"],
    ["&ensp;", "<p>索&ensp;引&ensp;号：QZ-1</p>"],
    ["U+3000", "<p>索　引　号：QZ-1</p>"],
    ["a blank before the colon", "<p>索引号 ：QZ-1</p>"],
    ["half-width colon", "<p>索引号:QZ-1</p>"],
    ["cut over spans", "<p><span>索</span><span>引</span><span>号：</span>QZ-1</p>"],
    ["cut in its cell", "<table><tr><td>索<b>引</b>号</td><td>QZ-1</td></tr></table>"],
  ])("a label with %s", (_, html) => expect(pairs(html)).toEqual(["索引号=QZ-1"]));

  it("a value wrapped in comments counts, one inside a comment doesn't", () => {
    expect(pairs("<table><tr><td>索引号</td><td><!--<$[SYH]>-->QZ-1<!--<$[/SYH]>--></td></tr></table>")).toEqual([
      "索引号=QZ-1",
    ]);
    expect(pairs("<table><tr><td>索引号</td><td><!-- QZ-1 --></td></tr></table>")).toEqual(["索引号="]);
    expect(pairs("<table><tr><td>索引号</td><td>QZ-1</td><!-- <td>文号</td><td>无</td> --></tr></table>")).toEqual([
      "索引号=QZ-1",
    ]);
  });
});

describe("a label without its value", () => {
  it.each([
    ["an empty cell", "<table><tr><td>索引号</td><td></td><td>公开方式</td><td>主动公开</td></tr></table>"],
    ["a blank cell", "<table><tr><td>索引号</td><td>&nbsp;</td><td>公开方式</td><td>主动公开</td></tr></table>"],
    ["no cell", "<table><tr><td>索引号</td></tr><tr><td>公开方式</td><td>主动公开</td></tr></table>"],
    ["its own cell", "<table><tr><td>索引号：</td><td>公开方式：主动公开</td></tr></table>"],
    ["an empty dd", "<dl><dt>索引号</dt><dd></dd><dt>公开方式</dt><dd>主动公开</dd></dl>"],
    ["no dd", "<dl><dt>索引号</dt><dt>公开方式</dt><dd>主动公开</dd></dl>"],
    ["an li", "<ul><li>索引号：</li><li>公开方式：主动公开</li></ul>"],
    ["a bold label in an li", "<ul><li><b>索引号：</b></li><li><b>公开方式：</b>主动公开</li></ul>"],
    ["an empty span", "<p><span>索引号：</span><span></span></p><p><span>公开方式：</span><span>主动公开</span></p>"],
    [
      "an empty span in one line",
      "<p><span>索引号：</span><span></span><span>公开方式：</span><span>主动公开</span></p>",
    ],
    ["an empty div", "<div><p>索引号：</p><div></div></div><div><p>公开方式：</p><div>主动公开</div></div>"],
    ["the next label", "<p>索引号： 公开方式：主动公开</p>"],
    ["a dash", "<table><tr><td>索引号</td><td>—</td><td>公开方式</td><td>主动公开</td></tr></table>"],
    ["a line of dashes", "<p>索引号：——</p><p>公开方式：主动公开</p>"],
  ])("%s", (_, html) => expect(pairs(html)).toEqual(["索引号=", "公开方式=主动公开"]));

  it("at the end of the box doesn't take the next paragraph", () => {
    const html = "<div><ul><li>公开方式：主动公开</li><li>文号：</li></ul></div><div><div><p>各学校：</p></div></div>";
    expect(pairs(html)).toEqual(["公开方式=主动公开", "文号="]);
  });

  it("nor a heading, nor the body's first line", () => {
    expect(pairs("<p>文号：</p><h1>关于校车的通知</h1>")).toEqual(["文号="]);
    expect(pairs('<p>文号：</p><div class="TRS_Editor"><p>各学校：</p></div>')).toEqual(["文号="]);
  });

  it("a row of them, nothing under it, is not a header", () => {
    const html =
      "<table><tr><td>索引号：</td><td>文号：</td></tr><tr><td colspan=2>名称：关于校车的通知</td></tr></table>";
    expect(pairs(html)).toEqual(["索引号=", "文号=", "名称=关于校车的通知"]);
  });

  it("says 无 where the page says 无", () => expect(pairs("<p>文号：无</p>")).toEqual(["文号=无"]));
});

describe("lists of other documents aren't read", () => {
  it.each([
    [
      "header and several rows",
      `<table><tr><th>索引号</th><th>名称</th><th>发布日期</th></tr>
      <tr><td>QZ-1</td><td>甲</td><td>2024-01-01</td></tr><tr><td>QZ-2</td><td>乙</td><td>2024-01-02</td></tr></table>`,
    ],
    [
      "header and one row with a link",
      `<table><tr><th>索引号</th><th>名称</th></tr>
      <tr><td>QZ-1</td><td><a href="a.html">甲</a></td></tr></table>`,
    ],
    [
      "header with columns of other kinds",
      `<table><tr><th>序号</th><th>信息名称</th><th>发布日期</th></tr>
      <tr><td>1</td><td>甲</td><td>2024-01-01</td></tr><tr><td>2</td><td>乙</td><td>2024-01-02</td></tr></table>`,
    ],
    ["header and no row", "<table><tr><th>索引号</th><th>名称</th></tr></table>"],
    [
      "header and a row of another length",
      "<table><tr><th>索引号</th><th>名称</th></tr><tr><td>暂无数据</td></tr></table>",
    ],
  ])("%s", (_, html) => expect(pairs(html)).toEqual([]));
});

describe("labels of a form belong to its controls", () => {
  it.each([
    ["in cells", "<table><tr><td>索引号：</td><td><input></td><td>文号：</td><td><input></td></tr></table>"],
    ["in one line", "<p>索引号：<input> 文号：<input></p>"],
    ["above the control", "<p>索引号：</p><p><input></p>"],
    ["a choice", "<table><tr><td>公开方式</td><td><select><option>主动公开</select></td></tr></table>"],
    ["radio buttons", "<table><tr><td>公开方式</td><td><input type=radio>主动公开</td></tr></table>"],
  ])("%s", (_, html) => expect(pairs(html)).toEqual([]));

  it("a hidden control is no control", () =>
    expect(pairs("<table><tr><td>文号</td><td><input type=hidden>无</td></tr></table>")).toEqual(["文号=无"]));
});

describe("labels before all values can't be paired", () => {
  it.each([
    [
      "in a row",
      "<table><tr><td>索引号</td><td>公开方式</td><td>文号</td><td>QZ-1</td><td>主动公开</td><td>无</td></tr></table>",
    ],
    ["in lines", "<div><p>索引号：</p><p>公开方式：</p><p>文号：</p><p>QZ-1</p><p>主动公开</p><p>无</p></div>"],
    [
      "in lists",
      "<ul><li>索引号：</li><li>公开方式：</li><li>文号：</li></ul><ul><li>QZ-1</li><li>主动公开</li><li>无</li></ul>",
    ],
    [
      "in two cells",
      "<table><tr><td>索引号：<br>公开方式：<br>文号：</td><td>QZ-1<br>主动公开<br>无</td></tr></table>",
    ],
    ["in two blocks", "<div>索引号：<br>公开方式：<br>文号：</div><div>QZ-1<br>主动公开<br>无</div>"],
    ["in a dl", "<dl><dt>索引号</dt><dt>公开方式</dt><dt>文号</dt><dd>QZ-1</dd><dd>主动公开</dd><dd>无</dd></dl>"],
  ])("%s", (_, html) => {
    expect(collect(html)).toMatchObject({
      pairs: [],
      undecided: ["indexNumber", "disclosureMethod", "documentNumber"],
    });
  });
});

describe("a pair tells", () => {
  it.each([
    ["table", "<table><tr><td>索引号</td><td>QZ-1</td></tr></table>"],
    ["table", "<table><tr><td>索引号：QZ-1</td></tr></table>"],
    ["list", "<dl><dt>索引号</dt><dd>QZ-1</dd></dl>"],
    ["list", "<ul><li>索引号：QZ-1</li></ul>"],
    ["text", "<p>索引号：QZ-1</p>"],
  ])("where it was read: %s of %s", (from, html) => expect(collect(html).pairs[0]).toMatchObject({ from }));

  it.each([
    ["the value's cell", "<table><tr><td>索引号</td><td>QZ-1</td></tr></table>", "td"],
    ["the value's own element", "<table><tr><td>索引号</td><td><i>QZ-1</i></td></tr></table>", "i"],
    ["the empty cell", "<table><tr><td>索引号</td><th></th></tr></table>", "th"],
    ["the value's span", "<p><b>索引号：</b><i>QZ-1</i></p>", "i"],
    ["the line, if it has no element of its own", "<p><b>索引号：</b>QZ-1</p>", "p"],
    ["the next line", "<p>索引号：</p><blockquote>QZ-1</blockquote>", "blockquote"],
  ])("at which element: %s", (_, html, name) => {
    const names: string[] = [];
    walk(html, {
      opens: ["p", "td", "th", "b", "i", "blockquote"],
      open: (element) => (names[element.at] = element.name),
    });
    expect(names[collect(html).pairs[0]!.at]).toBe(name);
  });

  it("which lines are values", () => {
    expect([...collect("<table><tr><td>索引号</td><td>QZ-1</td></tr></table>").values]).toEqual([1]);
    expect([...collect("<p>索引号：</p><p>QZ-1</p>").values]).toEqual([1]);
    expect([...collect("<p>索引号：QZ-1</p>").values]).toEqual([]);
  });

  it("whether it stands apart from running text", () => {
    expect(collect("<p>来源：清漳县教育局</p>").pairs[0]!.apart).toBe(true);
    expect(collect("<p>本文（来源：清漳县教育局）</p>").pairs[0]!.apart).toBe(false);
  });

  it("whether its label is an everyday word", () => {
    expect(collect("<p>时间：2016-08-11</p>").pairs[0]!.weak).toBe(true);
    expect(collect("<p>发布时间：2016-08-11</p>").pairs[0]!.weak).toBe(false);
  });
});

it("is not flooded", () => {
  expect(collect("<p>索引号：QZ-1</p>".repeat(5_000)).pairs).toHaveLength(2_000);
  expect(collect("<p>索引号：</p>".repeat(5_000)).pairs.length).toBeLessThanOrEqual(2_000);
});
