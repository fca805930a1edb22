import { describe, expect, it } from "vitest";
import { queryHtml } from "./query-html.js";

describe("a page's text, asked by selectors", () => {
  it("has no elements in a noscript, where a tab has none, and counts on behind it", () => {
    const query = queryHtml("<body><noscript><p class=a>无脚本</p></noscript><p class=a>有脚本</p>");
    expect(query(".a")!.map(({ text, at }) => [text.trim(), at])).toEqual([["有脚本", 4]]);
  });

  it("is any text", () => {
    for (const html of ["", "<", "文字", "<svg><p>", "<frameset><frame>", `${"<div>".repeat(5_000)}x`])
      expect(queryHtml(html)("head")).toHaveLength(1);
    expect(queryHtml("<p>")(":::")).toBeNull();
  });
});
