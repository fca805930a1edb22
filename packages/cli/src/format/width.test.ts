import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { padEnd, wrap } from "./width.js";

describe("padEnd", () => {
  it("counts a Chinese character as two columns", () => {
    expect(padEnd("索引号", 8)).toEqual({ text: "索引号  ", width: 8 });
    expect(padEnd("索引号", 4)).toEqual({ text: "索引号", width: 6 });
  });
});

describe("wrap", () => {
  it("breaks Chinese anywhere but before closing and after opening punctuation", () => {
    expect(wrap("请填写索引号，如（例）。", 12)).toEqual(["请填写索引", "号，如", "（例）。"]);
  });

  it("breaks Latin text at spaces", () => {
    expect(wrap("fill in the index number", 12)).toEqual(["fill in the", "index number"]);
  });

  it("keeps names and dates whole in Chinese text", () => {
    expect(wrap("页面标签SiteIDCode为空", 14)).toEqual(["页面标签", "SiteIDCode为空"]);
    expect(wrap("发布于2026-08-03以前", 12)).toEqual(["发布于", "2026-08-03以", "前"]);
  });

  it("breaks what is longer than a line where the line ends", () => {
    expect(wrap("a".repeat(10), 4)).toEqual(["aaaa", "aaaa", "aa"]);
  });

  it("never makes a line too wide, and loses nothing but spaces", () => {
    const text = fc.array(
      fc.oneof(
        fc.constantFrom("公", "开", "，", "（", "”", "a", "b1", " ", "🇨🇳", "…"),
        fc.string({ unit: "grapheme", maxLength: 4 }),
      ),
      { maxLength: 60 },
    );
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 40 }), (pieces, columns) => {
        const whole = pieces.join("").replace(/[\s\p{Cc}]/gu, " ");
        const lines = wrap(whole, columns);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(lines.join("").replaceAll(" ", "")).toBe(whole.replaceAll(" ", ""));
      }),
      { numRuns: 500 },
    );
  });
});
