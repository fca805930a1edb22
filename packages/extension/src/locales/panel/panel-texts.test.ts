import { expect, it } from "vitest";
import { en } from "./en.js";
import { zhCN } from "./zh-CN.js";

/** All texts of a locale by their paths; functions get numbers and words that both languages have. */
function flatten(texts: object, path = ""): [string, string][] {
  return Object.entries(texts).flatMap(([name, value]): [string, string][] => {
    const at = `${path}.${name}`;
    if (typeof value === "string") return [[at, value]];
    if (typeof value !== "function") return flatten(value, at);
    // Counts of one and of many; lists where a list is wanted.
    const args = at === ".item.why" ? [["0", "0"]] : [2, 1, 1];
    return [
      [at, String(value(...(/formed|path|from|showOf|answered|audited|saved|text|by$/.test(at) ? ["0", "0"] : args)))],
    ];
  });
}

it("both languages have the same texts, none empty", () => {
  const [zh, other] = [flatten(zhCN), flatten(en)];
  expect(other.map(([path]) => path)).toEqual(zh.map(([path]) => path));
  for (const [, text] of [...zh, ...other]) expect(text.trim()).not.toBe("");
});

it("Chinese has no English but names of formats and keys, English no Chinese", () => {
  for (const [path, text] of flatten(zhCN).filter(([at]) => !/\.keys\.\d/.test(at)))
    expect(text.replace(/Excel|XLSX|CSV|HTML|JSON|Esc/g, ""), path).not.toMatch(/[A-Za-z]/);
  for (const [path, text] of flatten(en)) expect(text, path).not.toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/);
});

it("no text shouts", () => {
  for (const [path, text] of [...flatten(zhCN), ...flatten(en)]) expect(text, path).not.toMatch(/[!！]/);
});
