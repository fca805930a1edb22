import { expect, it } from "vitest";
import { walk } from "../page.fixture.js";
import { secrecyMarksCollector } from "./secrecy-marks.js";

function marks(html: string): string[] {
  const collector = secrecyMarksCollector();
  walk(html, collector);
  return collector.facts().map(({ level, text }) => `${level} ${text}`);
}

it.each([
  ["机密★5年", "机密 机密★5年"],
  ["秘密★", "秘密 秘密★"],
  ["绝密★长期", "绝密 绝密★长期"],
  ["机密☆6个月", "机密 机密☆6个月"],
  ["秘密★一年", "秘密 秘密★一年"],
  ["机 密 ★ 5 年", "机密 机密★5年"],
  ["<b>机密</b>★<b>5年</b>", "机密 机密★5年"],
])("%s", (html, mark) => expect(marks(`<p>${html}</p>`)).toEqual([mark]));

it.each(["机密", "保守国家秘密", "五星★级酒店", "★机密", "秘密※5年"])("%s is none", (html) =>
  expect(marks(`<p>${html}</p>`)).toEqual([]),
);

it("is looked for at the beginning of a line only, and not without end", () => {
  expect(marks(`<p>${"长".repeat(500)}机密★5年</p>`)).toEqual([]);
  expect(marks("<p>机密★5年</p>".repeat(100))).toHaveLength(20);
});
