import { readFileSync } from "node:fs";
import { decodeHtml } from "@mulu/catalog-core/html";
import type { Query } from "@mulu/catalog-core/profile";
import { describe, expect, it } from "vitest";
import { pagesIn, root } from "../../../../tests/shared.js";
// The core has the same for itself, and doesn't give it out.
import { queryHtml } from "../../../catalog-core/src/profile/html-tree.js";
import { htmlQuery } from "./html-query.js";

const selectors = [
  "*",
  "td",
  "h1",
  "body > *",
  "li:nth-of-type(2)",
  "[class]",
  "meta[name]",
  "td + td",
  "tr > :first-child",
];

function all(query: Query, selector: string) {
  const matches = query(selector)!;
  // Of too many elements the first and the last show as much.
  return [...matches.slice(0, 20), ...matches.slice(-20)].map((one) => ({
    // There blanks are fewer, which nobody sees; both are cut after so many characters.
    text: one.text.replace(/\s+/g, " ").slice(0, 200),
    at: one.at,
    from: one.from,
    title: one.attribute("title"),
  }));
}

describe("finds what the core's own finds in a page's text", () => {
  const files = pagesIn(`${root}/examples`);
  it.each(selectors)("%s", (selector) => {
    for (const file of files) {
      const { html } = decodeHtml(readFileSync(file));
      // There what is in a noscript are elements, as for a browser without scripts.
      if (/<noscript/i.test(html)) continue;
      expect(all(htmlQuery(html), selector), file).toEqual(all(queryHtml(html), selector));
    }
  });
});

it("has no elements in a noscript, where a tab has none, and counts on behind it", () => {
  const query = htmlQuery("<body><noscript><p class=a>无脚本</p></noscript><p class=a>有脚本</p>");
  expect(query(".a")!.map(({ text, at }) => [text.trim(), at])).toEqual([["有脚本", 4]]);
  expect(htmlQuery("<head><noscript><i class=a>无</i></noscript><title>题</title><p class=a>有")(".a")).toHaveLength(1);
});

it("takes any text", () => {
  for (const html of ["", "<", "文字", "<svg><p>", "<frameset><frame>", `${"<div>".repeat(5_000)}x`])
    expect(htmlQuery(html)("head")).toHaveLength(1);
  expect(htmlQuery("<p>")(":::")).toBeNull();
});
