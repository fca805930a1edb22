import { describe, expect, it } from "vitest";
import { en } from "./en.js";
import { zhCN } from "./zh-CN.js";

/** Every text of a locale by its path; functions called with telling arguments. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const numbers = { pages: 3, unread: 1, error: 1, warning: 1, info: 1, review: 1, broken: 1, waived: 1 };
    const sample = path.endsWith("summary") ? numbers : "SOURCE";
    return [[path, String((value as (...args: unknown[]) => unknown)(sample, "DETAIL", "FIELD"))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

const chinese = sentences(zhCN);
const english = sentences(en);

describe("texts", () => {
  it("are the same set in both languages", () => {
    const paths = (list: [string, string][]) =>
      list.map(([path]) => path).filter((path) => !path.startsWith(".help.titles"));
    expect(paths(english)).toEqual(paths(chinese));
  });

  it("shout at nobody and leave nothing unsaid", () => {
    for (const [path, text] of [...chinese, ...english]) {
      expect(text, path).not.toMatch(/[!！]|undefined|\[object/);
      expect(text.trim(), path).not.toBe("");
    }
    for (const [path, text] of english) expect(text, path).not.toMatch(/\p{Script=Han}/u);
  });

  it("make one sentence of every failure, naming the source", () => {
    for (const [path, text] of chinese.filter(([path]) => path.startsWith(".failures"))) {
      expect(text, path).toMatch(/^[^。]*“SOURCE”[^。]*。$/);
      expect(text, path).toMatch(/请/);
    }
    for (const [path, text] of english.filter(([path]) => path.startsWith(".failures"))) {
      expect(text, path).toContain('"SOURCE"');
      expect(text, path).toMatch(/\.$/);
    }
  });
});
