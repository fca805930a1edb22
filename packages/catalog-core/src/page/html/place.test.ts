import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, it } from "vitest";
import type { AttributeName } from "../../attributes/attributes.js";
import { Handlers, readerOf } from "../reader.js";
import { parseHtml, type TreeElement } from "./parse.js";
import { HtmlPlaces } from "./place.js";
import { readHtml } from "./read.js";
import { TreeSource, walkTree } from "./walk.js";

/** Where the value of an attribute was read. */
function placeOf(html: string, name: AttributeName) {
  const reading = readHtml(html);
  return reading.place(reading.facts.attributes[name]![0]!.at)!;
}

/** The source from the place on. */
function sourceAt(html: string, name: AttributeName): string {
  const { line, column } = placeOf(html, name);
  return html
    .split("\n")
    .slice(line! - 1)
    .join("\n")
    .slice(column! - 1);
}

describe("line and column lead to the start tag", () => {
  it.each([
    ["a cell", "<table>\n<tr><td>索引号</td>\n  <td>QZ-1</td><td>文号</td><td>无</td></tr></table>", "<td>QZ-1"],
    [
      "with Windows line ends",
      "<table>\r\n<tr><td>索引号</td>\r\n  <td>QZ-1</td><td>文号</td><td>无</td></tr>",
      "<td>QZ-1",
    ],
    ["in capitals", "<TABLE>\n<TR><TD>索引号\n<TD>QZ-1<TD>文号<TD>无", "<TD>QZ-1"],
    ["with attributes over lines", '<p\n  title="a < b > c"\n  class=x>索引号：QZ-1 文号：无</p>', "<p\n"],
    ["with a tag in an attribute", '<p>x</p><p title="<b>">索引号：QZ-1 文号：无</p>', '<p title="<b>">'],
    ["after a comment with a tag", "<!-- <p> --><p>索引号：QZ-1 文号：无</p>", "<p>索引号"],
    ["after NULs and broken characters", "\0\ud800<div>\0</div>\n<p>索引号：QZ-1 文号：无</p>", "<p>索引号"],
    ["in an element whose name begins another's", "<pre>x</pre><p>索引号：QZ-1 文号：无</p>", "<p>索引号"],
    ["inline in its line", "<p><b>索引号：</b><i>QZ-1</i> 文号：无</p>", "<i>QZ-1"],
    [
      "a meta tag",
      '<head>\n<meta charset="utf-8">\n<meta name="SiteName" content="索引号"></head>',
      '<meta name="SiteName"',
    ],
  ])("%s", (_, html, start) => {
    const name = html.includes("SiteName") ? "siteName" : "indexNumber";
    expect(sourceAt(html, name).startsWith(start)).toBe(true);
  });

  it.each([
    ["text without any tag", "索引号：QZ-1 文号：无", 1, 1],
    ["text at the beginning of the body", "<html>\n<body>索引号：QZ-1 文号：无", 2, 1],
    ["a start tag too long to look back over", `<p title="${"x".repeat(30_000)}">索引号：QZ-1 文号：无`, 1, 1],
  ])("else to where the parser was: %s", (_, html, line, column) =>
    expect(placeOf(html, "indexNumber")).toMatchObject({ line, column }),
  );

  it("no place has a number that no element has", () => {
    const { place } = readHtml("<p>一</p>");
    expect([-1, 1.5, 4, Number.NaN].map(place)).toEqual([null, null, null, null]);
    expect(place(3)).toEqual({ line: 1, column: 1, selector: "body > p" });
  });
});

describe("selectors lead back to the element", () => {
  const folder = fileURLToPath(new URL("../../../../../examples/", import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".html"));

  it.each([
    ["ids that occur twice", "<p id=a>一</p><p id=a>二</p><div id=b><p id=a>三</p><p>四</p></div>"],
    ["ids that would need escaping", '<p id="1">一</p><p id="a b">二</p><p id="">三</p>'],
    ["elements of one name among others", "<div>一</div><p>二</p><div>三</div><p>四<b>五</b>六<b>七</b></p>"],
    ["cells without rows in the source", "<table><td>一<td>二<tr><td>三</table>"],
    ["overlapping tags", "<b>一<p>二</b>三</p><a>四<a>五"],
  ])("%s", (_, html) => expectAllFound(html));

  it("on the pages of the example sites", async () => {
    expect(files.length).toBeGreaterThan(20);
    const { readFile } = await import("node:fs/promises");
    const { decodeHtml } = await import("./decode.js");
    for (const file of files) expectAllFound(decodeHtml(await readFile(folder + file)).html);
  });
});

/** Every element of the page is what its selector selects. */
function expectAllFound(html: string): void {
  const { document } = parseHtml(html);
  const source = new TreeSource(html);
  const reader = readerOf(source, [], new Handlers([]));
  walkTree(document, reader);
  const places = new HtmlPlaces(html, source, reader.nodes);
  expect(reader.nodes.length).toBeGreaterThan(3);
  for (const [at, node] of reader.nodes.entries()) {
    const { selector } = places.place(at)!;
    expect(select(document, selector) === node, `${selector} of ${node.tagName}`).toBe(true);
  }
}

/** A selector engine for the few forms that are made: `#id`, `name`, `name:nth-of-type(n)`, `>`. */
function select(document: DefaultTreeAdapterTypes.Document, selector: string): TreeElement | null {
  let parent: DefaultTreeAdapterTypes.ParentNode | null = null;
  for (const step of selector.split(" > ")) {
    const id = step.startsWith("#") ? step.slice(1) : null;
    const [, name, place] = /^([^:]+)(?::nth-of-type\((\d+)\))?$/.exec(step)!;
    // The first step stands anywhere in the page.
    const candidates: TreeElement[] = parent ? elementsIn(parent) : everyElement(document);
    const fitting =
      id === null
        ? candidates.filter((one) => one.tagName === name)
        : candidates.filter((one) => one.attrs.some((attr) => attr.name === "id" && attr.value === id));
    if (place === undefined && fitting.length !== 1) return null;
    parent = fitting[place === undefined ? 0 : Number(place) - 1] ?? null;
    if (parent === null) return null;
  }
  return parent as TreeElement | null;
}

function elementsIn(node: DefaultTreeAdapterTypes.ParentNode): TreeElement[] {
  return node.childNodes.filter((child): child is TreeElement => "tagName" in child);
}

function everyElement(document: DefaultTreeAdapterTypes.Document): TreeElement[] {
  const all = elementsIn(document);
  for (const one of all) all.push(...elementsIn(one));
  return all;
}
