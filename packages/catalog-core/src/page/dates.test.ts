import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDate } from "./dates.js";

describe("a date in the forms that pages use", () => {
  it.each([
    ["2021-01-08", "2021-01-08"],
    ["2021-1-8", "2021-01-08"],
    ["2021/9/6", "2021-09-06"],
    ["2023.07.01", "2023-07-01"],
    ["2020年08月02日", "2020-08-02"],
    ["2020年8月12日", "2020-08-12"],
    ["2020 年 8 月 12 日", "2020-08-12"],
    ["2020年8月12", "2020-08-12"],
    ["２０２０年８月１２日", "2020-08-12"],
    ["２０２０－０８－１２", "2020-08-12"],
    ["2020—08—12", "2020-08-12"],
    ["2020–08–12", "2020-08-12"],
    ["20200812", "2020-08-12"],
    [" 20200812 ", "2020-08-12"],
    ["二〇二〇年八月十二日", "2020-08-12"],
    ["二○二○年八月十二日", "2020-08-12"],
    ["二零二零年十月二十日", "2020-10-20"],
    ["二OO八年十二月三十一日", "2008-12-31"],
    ["二ＯＯ八年十一月十日", "2008-11-10"],
    ["一九九九年二月二十八日", "1999-02-28"],
    ["发布于2024-02-29", "2024-02-29"],
    ["（2024-05-13）", "2024-05-13"],
  ])("%s", (text, day) => expect(findDate(text)?.day).toBe(day));
});

describe("a clock behind it", () => {
  it.each([
    ["2021-01-11 10:56", "10:56"],
    ["2022-04-17 14:46:00", "14:46:00"],
    ["2022-04-17 9:5", "09:05"],
    ["2022-04-17T14:46:00+08:00", "14:46:00"],
    ["2016年8月11日13时44分", "13:44"],
    ["2016年8月11日 13时44分05秒", "13:44:05"],
    ["2016-08-11 08∶13∶00", "08:13:00"],
    ["2016-08-11　08：13", "08:13"],
    ["2016-08-11\u000108:13", "08:13"],
  ])("%s", (text, time) => expect(findDate(text)).toMatchObject({ time, end: text.replace("+08:00", "").length }));

  it.each(["2016-08-11 25:00", "2016-08-11 来源", "2016-08-11 1234", "2016-08-11 08:99", "2016-08-11          08:13"])(
    "none in %s",
    (text) => expect(findDate(text)).toEqual({ day: "2016-08-11", start: 0, end: 10 }),
  );
});

describe("no date", () => {
  it.each([
    "",
    "2021",
    "2021年",
    "2021年8月",
    "2021-13-01",
    "2021-02-30",
    "2023-02-29",
    "二〇二三年二月三十日",
    "3021-01-01",
    "0399-1234567",
    "113325000026455663/2021-06672",
    "20230620-195444-881",
    "20211301",
    "2021-01-123",
    "8月12日",
    "国办发〔2018〕43号",
  ])("%j", (text) => expect(findDate(text)).toBeNull());
});

it("tells where the date stands", () => {
  const text = "来源：清漳县教育局 2016年8月11日 08:13 浏览";
  const { start, end } = findDate(text)!;
  expect(text.slice(start, end)).toBe("2016年8月11日 08:13");
});

it("the first of two dates counts", () => expect(findDate("2024-01-07 至 2024-01-17")?.day).toBe("2024-01-07"));

it("finds any day again, in any form", () => {
  const days = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  const forms: ((year: number, month: number, date: number) => string)[] = [
    (y, m, d) => `${y}-${m}-${d}`,
    (y, m, d) => `${y}年${m}月${d}日`,
    (y, m, d) => `${y}.${String(m).padStart(2, "0")}.${String(d).padStart(2, "0")}`,
    (y, m, d) => `${chinese(y)}年${counted(m)}月${counted(d)}日`,
  ];
  fc.assert(
    fc.property(days, fc.constantFrom(...forms), fc.constantFrom("", "发布时间：", "（"), (date, form, before) => {
      const text = form(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
      expect(findDate(before + text)?.day).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

/** 2024 → 二〇二四 */
function chinese(number: number): string {
  return String(number).replace(/\d/g, (digit) => "〇一二三四五六七八九"[Number(digit)]!);
}

/** 12 → 十二, 30 → 三十 */
function counted(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10 === 0 ? "" : chinese(number % 10);
  return tens === 0 ? ones : `${tens === 1 ? "" : chinese(tens)}十${ones}`;
}
