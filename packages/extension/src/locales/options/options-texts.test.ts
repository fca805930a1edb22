import { expect, it } from "vitest";
import { welcomeTexts } from "../welcome/index.js";
import { optionsTexts } from "./index.js";

/** All texts of a locale by their paths; functions get what reads as a number and as a word. */
function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([name, value]): [string, string][] => {
    const at = `${path}.${name}`;
    if (typeof value === "string") return [[at, value]];
    if (typeof value === "function") return [[at, String(value("2", "2", "2", "2", "2"))]];
    return flatten(value, at);
  });
}

const both = [
  [flatten(optionsTexts["zh-CN"]), flatten(optionsTexts.en)],
  [flatten(welcomeTexts["zh-CN"]), flatten(welcomeTexts.en)],
] as const;

it.each(both)("both languages have the same texts, none empty, none that shouts", (zh, en) => {
  expect(en.map(([path]) => path)).toEqual(zh.map(([path]) => path));
  for (const [path, text] of [...zh, ...en]) {
    expect(text.trim(), path).not.toBe("");
    expect(text, path).not.toMatch(/[!！]/);
  }
});

it.each(both)("Chinese has no English but names of formats, English no Chinese", (zh, en) => {
  const names = /Excel|Word|XLSX?|DOCX|CSV|TSV|HTML|JSON|Markdown|www\.qingzhang\.example/g;
  for (const [path, text] of zh) expect(text.replace(names, ""), path).not.toMatch(/[A-Za-z]/);
  for (const [path, text] of en) expect(text, path).not.toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/);
});
