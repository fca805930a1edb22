import { describe, expect, it } from "vitest";
import { parseHtml } from "../page/html/parse.js";
import { guessAttribute } from "./guess-attribute.js";
import { htmlTree } from "./html-tree.js";
import { labelBeside } from "./label-beside.js";
import { isStableName } from "./stable-names.js";
import { suggestSelectors } from "./suggest-selector.js";

function picked(html: string, selector: string) {
  const tree = htmlTree(parseHtml(html).document);
  return { tree, node: tree.find(selector)![0]! };
}

function suggested(html: string, selector: string) {
  const { tree, node } = picked(html, selector);
  return suggestSelectors(tree, node).map(({ by, selector, after, before, text }) =>
    [by, selector, after, before, text].filter((one) => one !== undefined).join(" | "),
  );
}

const label = (html: string, selector: string) => {
  const { tree, node } = picked(html, selector);
  const beside = labelBeside(tree, node);
  return beside && [beside.text, beside.next].filter(Boolean).join(" | ");
};

describe("names that last", () => {
  it.each([
    "info",
    "article-info",
    "policy_item_title",
    "xxgk2",
    "zoom",
    "vsb_content",
    "UCAP-CONTENT",
    "trs_editor_view",
    "h1",
  ])("%s does", (name) => expect(isStableName(name)).toBe(true));
  it.each([
    "el-123",
    "css-1a2b3c",
    "ng-star-inserted",
    "data-v-7ba5bd90",
    "active",
    "on",
    "is-open",
    "odd",
    "a",
    "vsb_content_501",
    "t20240520",
    "Header_title__3xY2z",
    "sc-bdVaJa",
    "x:y",
    "1a",
    "公开",
    "jsx-81",
  ])("%s doesn't", (name) => expect(isStableName(name)).toBe(false));
});

describe("the label beside a value", () => {
  it.each([
    ["<table><tr><th>发布机构</th><td id=x>教育局</td></tr></table>", "发布机构"],
    ["<table><tr><td>文号：</td><td id=x>1号</td><td>日期：</td><td>5月</td></tr></table>", "文号： | 日期："],
    ["<table><tr><td>文号</td><td id=x>1号</td><td>发布机构</td><td>教育局</td></tr></table>", "文号 | 发布机构"],
    ["<table><tr><th>文号</th><td id=x>1号</td><td>教育局</td></tr></table>", "文号"],
    ["<ul><li>索引号：<b id=x>A-1</b></li></ul>", "索引号："],
    ["<dl><dt>有效性</dt><dd><span id=x>有效</span></dd><dt>文号</dt><dd>1</dd></dl>", "有效性 | 文号"],
    ["<p id=x>来 源：教育局</p>", "来 源："],
    ["<p>来源：教育局</p><p id=x>教育局</p>", null],
    ["<p>这是一句很长的话，不是什么标签：</p><p id=x>教育局</p>", null],
    ["<p id=x>10:56</p>", null],
  ])("%s", (html, wanted) => expect(label(html, "#x")).toBe(wanted));

  it("tells what it is", () => {
    expect(guessAttribute("发 布 机 构：")).toBe("publisher");
    expect(guessAttribute("【文号】")).toBe("documentNumber");
    expect(guessAttribute("办理窗口")).toBeNull();
    expect(guessAttribute(null)).toBeNull();
  });
});

describe("a picked element is found again by", () => {
  it("its own id, class or two classes", () => {
    expect(suggested("<div id=publisher>教育局</div>", "div")[0]).toBe("name | #publisher | 教育局");
    expect(suggested("<p class='el-42 fbjg on'>教育局</p><p>b</p>", ".fbjg")[0]).toBe("name | p.fbjg | 教育局");
    expect(suggested("<b class='a1 xx'>1</b><b class='a1 yy'>2</b><b class='bb yy'>3</b>", ".a1.yy")[0]).toBe(
      "name | b.a1.yy | 2",
    );
  });

  it("the label in its text, wherever the item stands", () => {
    const list = "<ul class=info><li>文号：1号</li><li id=i20240520>发布机构：教育局</li></ul>";
    expect(suggested(list, "#i20240520")).toEqual([
      "label | ul.info li | 发布机构： | 教育局",
      "place | ul.info > li:nth-of-type(2) | 发布机构： | 教育局",
      "place | body > ul > li:nth-of-type(2) | 发布机构： | 教育局",
    ]);
  });

  it("the label in its row, up to the next one", () => {
    const table =
      "<table class=info><tr><th>文号</th><td>1号</td><th>发布机构</th><td>教育局</td></tr><tr><th>日期</th><td class=x1>5月</td></tr></table>";
    expect(suggested(table, "tr td:nth-of-type(1)")).toEqual([
      "label | table.info tr | 文号 | 发布机构 | 1号",
      "place | table.info > tbody > tr:nth-of-type(1) > td:nth-of-type(1) | 1号",
      "place | body > table > tbody > tr:nth-of-type(1) > td:nth-of-type(1) | 1号",
    ]);
  });

  it("its name within a named box", () => {
    const html = "<div class=head><span class=org>a</span></div><div class=foot1><span class=org>b</span></div>";
    expect(suggested(html, ".foot1 span")[0]).toBe("place | div.foot1 span.org | b");
  });

  it("its place counted from the end of the body, where nothing has a name", () => {
    expect(suggested("<div>a</div><div>b</div><div><div><p>c</p></div></div>", "p")).toEqual([
      "place | body > div:nth-last-of-type(1) > div > p | c",
    ]);
  });
});
