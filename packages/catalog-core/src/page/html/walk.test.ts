import { describe, expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import type { TreeElement } from "./parse.js";
import { parseHtml } from "./parse.js";
import { TreeSource } from "./walk.js";

function first(html: string): TreeElement {
  const body = (parseHtml(html).document.childNodes.at(-1) as TreeElement).childNodes[1] as TreeElement;
  return body.childNodes[0] as TreeElement;
}

describe("what is asked of a node", () => {
  const source = new TreeSource("");

  it.each([
    ['<p CLASS="a">', "class", "a"],
    ["<p hidden>", "hidden", ""],
    ["<p title='一'>", "title", "一"],
    ["<p>", "class", null],
    ['<p class="a" class="b">', "class", "a"],
  ])("%s has %s=%j", (html, name, value) => expect(source.attr(first(html), name)).toBe(value));

  it.each([
    ['<p id="a" class="b c">', "a b c"],
    ['<p class="b" id="a">', "a b"],
    ['<p class="b">', "b"],
    ['<p id="a">', "a "],
    ["<p>", ""],
  ])("%s is called %j", (html, names) => expect(source.names(first(html))).toBe(names));

  it("the text directly inside it", () => {
    expect(source.rawText(first("<p>一<b>二</b>三</p>"))).toBe("一三");
    const html = "<body><script>let a;</script>";
    expect(new TreeSource(html).rawText(first(html))).toBe("let a;");
  });
});

it("goes over elements and text in the order of the page", () => {
  const seen: string[] = [];
  walk("<div><p>一</p>二<p></p></div>", {
    opens: ["div", "p"],
    open: ({ name }) => seen.push(`<${name}>`),
    closes: ["div", "p"],
    close: ({ name }) => seen.push(`</${name}>`),
    line: ({ text }) => seen.push(text),
  });
  expect(seen.join("")).toBe("<div><p>一</p>二<p></p></div>");
});

it("doesn't go into what is no text of the page, and closes none of it", () => {
  const seen: string[] = [];
  walk("<svg><p>一</p></svg><noscript><p>二</p></noscript><p>三</p>", {
    opens: ["p", "svg", "noscript"],
    open: ({ name }) => seen.push(`<${name}>`),
    closes: ["svg", "noscript"],
    close: ({ name }) => seen.push(`</${name}>`),
  });
  // A <p> ends an <svg> that stands around it.
  expect(seen).toEqual(["<svg>", "<p>", "<noscript>", "<p>"]);
});

it("a hundred thousand levels deep", () => {
  let opened = 0;
  let closed = 0;
  walk("<div>".repeat(100_000), {
    opens: ["div"],
    open: () => opened++,
    closes: ["div"],
    close: () => closed++,
  });
  expect([opened, closed]).toEqual([100_000, 100_000]);
});
