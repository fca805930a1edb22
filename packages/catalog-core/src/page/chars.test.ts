import { expect, it } from "vitest";
import { labelOf, labelStarts } from "../attributes/labels.js";
import { charsOf, Has, isOf } from "./chars.js";

it.each([
  ["来源:", Has.colon],
  ["来源∶", Has.colon],
  ["2024", Has.digit],
  ["２０２４", Has.digit],
  ["当前位置", Has.position],
  ["当前栏目", Has.position],
  ["（此件公开发布）", Has.statement],
  ["机密★", Has.star],
  ["网站标识码", Has.footer],
  ["ICP证", Has.footer],
  ["晋公网安备", Has.footer],
  ["主办", Has.footer],
  ["公开依据", Has.catalogHead],
  ["首页", Has.front],
  ["索引号", Has.labelStart],
])("%s", (text, bit) => {
  expect(charsOf(text) & bit).toBe(bit);
  expect(charsOf(`关于${text}`) & bit).toBe(bit);
});

it("nothing of that in an ordinary text", () => expect(charsOf("我们都笑了")).toBe(Has.ink));

it("knows the first character of every label", () => {
  for (const start of labelStarts) expect(isOf(start.charCodeAt(0), Has.labelStart)).toBe(true);
  expect(labelOf("索引号")).toBeDefined();
  expect(isOf("们".charCodeAt(0), Has.labelStart)).toBe(false);
});

it.each([..."：:∶﹕"])("%s is a colon", (colon) => expect(isOf(colon.charCodeAt(0), Has.colon)).toBe(true));
it.each([..."；;.·"])("%s is no colon", (other) => expect(isOf(other.charCodeAt(0), Has.colon)).toBe(false));

it("what no character stands at is of no kind", () => {
  expect(isOf("".charCodeAt(0), 0xffff)).toBe(false);
});
