import { expect, it } from "vitest";
import { attributeNames } from "./attributes.js";
import { attributeTitles } from "./titles.js";

it("every attribute has a name in both languages, and none is left over", () =>
  expect(Object.keys(attributeTitles).sort()).toEqual([...attributeNames].sort()));

it.each(attributeNames)("%s", (name) => {
  const { zh, en } = attributeTitles[name];
  expect(zh).toMatch(/[\u4e00-\u9fa5]/);
  expect(en).toMatch(/^[A-Z][A-Za-z ]+$/);
});

it("no two are called the same", () => {
  for (const language of ["zh", "en"] as const) {
    const names = attributeNames.map((name) => attributeTitles[name][language]);
    expect(new Set(names).size).toBe(names.length);
  }
});
