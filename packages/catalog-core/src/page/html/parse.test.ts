import { parse, serialize } from "parse5";
import { describe, expect, it } from "vitest";
import { parseHtml, scriptText, type TreeElement } from "./parse.js";

/** The first element of that name. */
function find(html: string, name: string): TreeElement {
  const open = [...parseHtml(html).document.childNodes];
  for (const node of open) {
    if (!("tagName" in node)) continue;
    if (node.tagName === name) return node as TreeElement;
    open.push(...node.childNodes);
  }
  throw new Error(`no ${name}`);
}

describe("the tree", () => {
  it.each([
    ["a whole page", "<!doctype html><html><head><title>一</title></head><body><p>二</p></body></html>"],
    ["a piece", "<tr><td>一"],
    ["tags left open", "<p>一<p>二<b>三<div>四"],
    ["tags that overlap", "<b>一<p>二</b>三</p>"],
    ["text in a table", "<table>一<tr>二<td>三</table>"],
    ["links in links", "<a>一<a>二<div><a>三"],
    ["a template", "<template><p>一</p></template><p>二</p>"],
    ["noscript is read as with scripts off", "<noscript><p>一</p></noscript>"],
    ["frames", "<frameset><frame src=a></frameset>"],
  ])("is a browser's: %s", (_, html) => {
    expect(serialize(parseHtml(html).document)).toBe(serialize(parse(html, { scriptingEnabled: false })));
  });

  it("has no comments in it, and the text around them is one", () =>
    expect(serialize(find("<p>一<!-- 二 -->三</p>", "p"))).toBe("一三"));

  it("has no blanks between the parts of tables and lists, but all within text", () => {
    expect(serialize(find("<table> <tr> <td> 一 </td> </tr> </table>", "tr"))).toBe("<td> 一 </td>");
    expect(serialize(find("<ul> <li>一</li> 二 </ul>", "ul"))).toBe("<li>一</li>二 ");
    expect(serialize(find("<p> <b>一</b> <i>二</i> </p>", "p"))).toBe(" <b>一</b> <i>二</i> ");
  });

  it("holds no programs and no styles", () => {
    expect(find("<script>let a;</script>", "script").childNodes).toEqual([]);
    expect(find("<style>p {}</style>", "style").childNodes).toEqual([]);
  });
});

describe("a script's program is cut out of the source", () => {
  it.each([
    ["<script>let a = 1;</script>", "let a = 1;"],
    ['<script type="text/javascript" defer>\n let a;\n</SCRIPT >', "\n let a;\n"],
    ["<script></script>", ""],
    ["<script>let a = '<p>' > 1", "let a = '<p>' > 1"],
    ['<script data-a="a > b">let a;</script>', "let a;"],
    ["<script", ""],
  ])("%s", (html, text) => {
    if (html === "<script") expect(() => find(html, "script")).toThrow("no script");
    else expect(scriptText(html, find(html, "script"))).toBe(text);
  });

  it("the right one of several", () => {
    const html = "<p>一</p><script>a</script><div><script>b</script></div>";
    expect(scriptText(html, find(`${html}`, "script"))).toBe("a");
    const second = find(html, "div").childNodes[0] as TreeElement;
    expect(scriptText(html, second)).toBe("b");
  });
});

it("knows where each element was made", () => {
  const html = '<p>一</p>\n<div title="a > b">二</div>';
  expect(html.slice(0, find(html, "div").made + 1)).toBe('<p>一</p>\n<div title="a > b">');
});

it("one page after the other: nothing is left of the one before", () => {
  parseHtml("<p>一".repeat(100));
  const html = "<p>一</p><p>二</p>";
  expect(find(html, "p").made).toBe(2);
});
