import { describe, expect, it } from "vitest";
import type { AttributeName } from "../attributes/attributes.js";
import { marksIn } from "./labels.js";
import { lineOf } from "./page.fixture.js";
import { EDGE } from "./text.js";
import { cutValue, valueEnd } from "./values.js";

describe("a value is cut to itself", () => {
  it.each<[AttributeName, string, string]>([
    ["indexNumber", " QZ0399/2024-00012 ", "QZ0399/2024-00012"],
    ["indexNumber", "QZ\n  0399", "QZ 0399"],
    ["publisher", "｜清漳县教育局；", "清漳县教育局"],
    ["publisher", "：清漳县教育局 |", "清漳县教育局"],
    ["contentSource", "清漳县教育局 字体：大 中 小", "清漳县教育局"],
    ["contentSource", "清漳县教育局 【打印】 【关闭】", "清漳县教育局"],
    ["contentSource", "清漳县教育局 浏览次数 12", "清漳县教育局"],
    ["contentSource", "清漳县教育局 2016-08-11 08:13:00", "清漳县教育局"],
    ["contentSource", "清漳县教育局 发布时间 2016-08-11", "清漳县教育局"],
    ["contentSource", "清漳县教育局）", "清漳县教育局"],
    ["contentSource", "清漳县教育局]", "清漳县教育局"],
    ["contentSource", "清漳县教育局】 ", "清漳县教育局"],
    ["contentSource", "清漳县教育局（办公室）", "清漳县教育局（办公室）"],
    ["contentSource", "打印社", ""],
    ["documentNumber", "清漳教〔2024〕18号", "清漳教〔2024〕18号"],
    ["documentNumber", "无", "无"],
    ["groupCategory", "校园安全（应急预案）", "校园安全（应急预案）"],
    ["validity", "—", ""],
    ["validity", "— —", ""],
    ["validity", "/", ""],
  ])("%s %j", (name, text, value) => expect(cutValue(name, text).value).toBe(value));

  it("keeps what stands on the page", () =>
    expect(cutValue("contentSource", ` 清漳县${EDGE}教育局  打印`).raw).toBe("清漳县教育局 打印"));

  it("and to a length that a value can have", () => {
    expect(cutValue("summary", "安全".repeat(5_000)).value).toHaveLength(500);
    expect(cutValue("summary", "安全".repeat(5_000)).raw.length).toBeLessThanOrEqual(1_000);
  });
});

describe("a date", () => {
  it.each([
    ["2016-08-11 08:13:00 点击：3", "2016-08-11 08:13:00", "2016-08-11", "08:13:00"],
    ["（2016年8月11日）", "2016年8月11日", "2016-08-11", undefined],
    ["二〇一六年八月十一日", "二〇一六年八月十一日", "2016-08-11", undefined],
  ])("%s", (text, value, day, time) => expect(cutValue("publishDate", text)).toMatchObject({ value, day, time }));

  it.each([
    ["长期", "长期"],
    ["自发布之日起满30日，即2016-08-11", "自发布之日起满30日，即2016-08-11"],
    ["08:13:00", ""],
    ["", ""],
  ])("that is none: %j", (text, value) =>
    expect(cutValue("effectiveDate", text)).toMatchObject({ value, day: undefined }),
  );
});

describe("where a value ends within its line", () => {
  /** What stands between the first label and the end of its value. */
  function behind(html: string): string {
    const line = lineOf(html);
    const [mark, next] = marksIn(line);
    const end = valueEnd(line, mark!.start, mark!.end, next?.start ?? line.text.length);
    return line.text.slice(mark!.end, end).replaceAll(EDGE, "");
  }

  it.each([
    ["at the line's end", "<p>来源：清漳县教育局</p>", "清漳县教育局"],
    ["at the next label", "<p>来源：清漳县教育局 时间：2016-08-11</p>", "清漳县教育局 "],
    ["with the element of the value", "<p>来源：<span>清漳县教育局</span>附注</p>", "清漳县教育局"],
    ["with the element of label and value", "<p><span>来源：清漳县教育局</span>附注</p>", "清漳县教育局"],
    ["not within an element of its own part", "<p>来源：清漳县<b>教育</b>局</p>", "清漳县教育局"],
    ["before the next label's element", "<p><i>来源：</i><i></i><i>时间：</i><i>2016-08-11</i></p>", ""],
  ])("%s", (_, html, value) => expect(behind(html)).toBe(value));
});
