import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold.js";
import { marksIn } from "./marks.js";

const marked = (text: string, terms: string[], syllables?: string) =>
  marksIn(text, terms, syllables).map(([from, to]) => text.slice(from, to));

describe("marks", () => {
  it("are the words themselves, wherever they are", () =>
    expect(marked("招生计划与招生范围", ["招生", "计划"])).toEqual(["招生计划", "招生"]));
  it("are as wide as the text: wide letters count as narrow ones", () =>
    expect(marked("ＡＢＣ类", ["abc"])).toEqual(["ＡＢＣ"]));
  it("are the characters whose pinyin or initials match", () => {
    expect(marked("2026年招生计划", ["zhaosheng"], "NianZhaoShengJiHua")).toEqual(["招生"]);
    expect(marked("2026年招生计划", ["zsj"], "NianZhaoShengJiHua")).toEqual(["招生计"]);
    expect(marked("2026年招生计划", ["zhaoshengj"], "NianZhaoShengJiHua")).toEqual(["招生计"]);
    expect(marked("2026年招生计划", ["hao"], "NianZhaoShengJiHua")).toEqual([]);
  });
  it("count a character of two units as one", () => expect(marked("𠮷招生", ["zs"], "JiZhaoSheng")).toEqual(["招生"]));
  it("never overlap, are in order, and within the text", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b", "教", "Ａ", "𠮷"), maxLength: 20 });
    fc.assert(
      fc.property(letters, fc.array(letters, { maxLength: 3 }), (text, terms) => {
        let end = 0;
        for (const [from, to] of marksIn(text, terms.map(fold).filter(Boolean))) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { seed: 7 },
    );
  });
});

describe("folding", () => {
  it("keeps the length of any text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(text).length).toBe(text.length);
      }),
      { seed: 7 },
    ));
});
