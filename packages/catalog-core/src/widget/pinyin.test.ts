import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HAN_RUN } from "./han.js";
import { capitalSyllables } from "./pinyin.js";

const hanIn = (text: string) => [...text].filter((one) => one.match(HAN_RUN) !== null).length;
const syllablesIn = (pinyin: string) => pinyin.match(/[A-Z][a-z]*/g) ?? [];

describe("syllables", () => {
  it.each([
    ["招生入学", "ZhaoShengRuXue"],
    ["招生（2024年）A类", "ZhaoShengNianLei"],
    ["绿化率", "LvHuaLv"],
    ["重庆银行行长", "ChongQingYinHangHangZhang"],
    ["会计、单县、长治", "KuaiJiShanXianChangZhi"],
    ["嗯", "Ng"],
    // Known in words, and in no dictionary of readings: the place stays.
    ["二〇二〇", "ErLingErLing"],
    ["𠮷野家", "VYeJia"],
    ["㐀𪚥", "VV"],
    ["", ""],
    ["Abc 1。", ""],
  ])("%s", (text, syllables) => expect(capitalSyllables(text)).toBe(syllables));

  it("are capitals and small letters only, one for each Chinese character, whatever stands between them", () => {
    const character = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(..."招生会计单县乐亭长行重都执女绿嗯呣儿一〇々") },
      fc.integer({ min: 0x3400, max: 0x9fff }).map((code) => String.fromCodePoint(code)),
      fc.integer({ min: 0x20000, max: 0x323af }).map((code) => String.fromCodePoint(code)),
      fc.constantFrom(..."豈⺀〡a1 ，\n", "👨‍👩‍👧", "\ud800", "\udc00", "か", "ㄅ"),
    );
    fc.assert(
      fc.property(fc.array(character, { maxLength: 30 }), (characters) => {
        const text = characters.join("");
        const pinyin = capitalSyllables(text);
        expect(pinyin).toMatch(/^(?:[A-Z][a-z]*)*$/);
        expect(syllablesIn(pinyin)).toHaveLength(hanIn(text));
      }),
      { numRuns: 500 },
    );
  });

  it("are as many in runs longer than any name", () => {
    const text = "会计𠮷".repeat(700);
    expect(syllablesIn(capitalSyllables(text))).toHaveLength(2_100);
  });

  it("of a character are found under its own place", () => {
    // Each character's syllable by itself is the one at its place, but where words decide.
    const text = "清漳县㐀教育局𠮷招生";
    expect(syllablesIn(capitalSyllables(text))).toEqual([...text].map((one) => capitalSyllables(one)));
  });
});

it("a Chinese character is what Unicode calls one, and what it may yet call one", () => {
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    const known = /\p{Script=Han}/u.test(character);
    if (known !== (hanIn(character) === 1)) {
      expect(known, code.toString(16)).toBe(false);
      expect(character, code.toString(16)).toMatch(/\p{Cn}/u);
    }
  }
});
