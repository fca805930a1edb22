import { describe, expect, it } from "vitest";
import { Has, isOf } from "./chars.js";
import { collapsed, compact, comparable, EDGE, isDash, isHan, isNone, tidy } from "./text.js";

describe("white space of every kind", () => {
  const blanks = [" ", "\t", "\r\n", "\u00a0", "\u2002", "\u2003", "\u3000", "\u200b", "\u200d", "\u2060", "\ufeff"];

  it.each(blanks.map((blank) => [`U+${blank.charCodeAt(0).toString(16).padStart(4, "0")}`, blank]))(
    "%s",
    (_, blank) => {
      expect(compact(`索${blank}引${blank}${blank}号`)).toBe("索引号");
      expect(tidy(`${blank}清漳县${blank}${blank}教育局${blank}`)).toBe("清漳县 教育局");
      for (const unit of blank) expect(isOf(unit.charCodeAt(0), Has.blank)).toBe(true);
    },
  );

  it("is the same to compact and to the table of characters, in all of the basic plane", () => {
    for (let code = 33; code < 0x10000; code++)
      expect(isOf(code, Has.blank), code.toString(16)).toBe(compact(String.fromCharCode(code)) === "");
  });
});

it("edge marks vanish without a trace", () => {
  expect(compact(`索${EDGE}引${EDGE}号`)).toBe("索引号");
  expect(tidy(`清漳${EDGE}县 ${EDGE}教育局${EDGE}`)).toBe("清漳县 教育局");
});

it.each([
  ["清漳县\n      教育局", "清漳县 教育局"],
  ["a  b", "a b"],
  ["a\t\tb\r\nc", "a b c"],
  ["清漳县 教育局", "清漳县 教育局"],
  ["文　　号", "文　　号"],
  ["a\u00a0\u00a0b", "a\u00a0\u00a0b"],
])("source indentation collapses as in a browser: %j", (source, text) => {
  expect(collapsed(source)).toBe(text);
});

it.each([..."教〇龥㐀"])("%s is a Chinese character", (han) => expect(isHan(han.charCodeAt(0))).toBe(true));
it.each([..."a1，カ한"])("%s is none", (other) => expect(isHan(other.charCodeAt(0))).toBe(false));

it.each(["", "-", "--", "—", "— —", "——", "/", "\\", "*", "…", "　"])("%j only fills the field", (value) =>
  expect(isDash(value)).toBe(true),
);
it.each(["无", "1-2", "—无—", "----------------"])("%j is more than a dash", (value) =>
  expect(isDash(value)).toBe(false),
);

it.each(["无", "暂无", " 无 ", "暂 无", "null", "NULL", "N/A"])("%j says that there is none", (value) =>
  expect(isNone(value)).toBe(true),
);
it.each(["", "—", "无锡市", "无期限", "无无无无无无无无无无无无无"])("%j doesn't", (value) =>
  expect(isNone(value)).toBe(false),
);

it.each([
  ["《关于校车的通知》", "关于校车的通知"],
  ["２０２４年 A—b", "2024年ab"],
  ["ＡＢＣ", "abc"],
  ["关于“校车”（试行）的通知", "关于校车试行的通知"],
  ["Café", "café"],
  ["한국 カナ", "한국"],
  ["　，。！", ""],
])("%j compares as %j", (text, expected) => expect(comparable(text)).toBe(expected));
