import { describe, expect, it } from "vitest";
import { chooseLocale, languageOption } from "./language.js";
import { dayInChina, isoMoment, parseMoment } from "./moment.js";

describe("parseMoment", () => {
  it.each([
    ["2026-11-23", "2026-11-23T00:00:00Z", "2026-11-23"],
    ["2026-11-23T00:00:00Z", "2026-11-23T00:00:00Z", "2026-11-23"],
    ["2026-11-22T16:00:00Z", "2026-11-22T16:00:00Z", "2026-11-23"],
    ["2026-11-22T15:59:59Z", "2026-11-22T15:59:59Z", "2026-11-22"],
    ["2026-11-23T07:30", "2026-11-22T23:30:00Z", "2026-11-23"],
    ["2026-11-23 07:30:15", "2026-11-22T23:30:15Z", "2026-11-23"],
    ["2026-11-23T00:30:00+08:00", "2026-11-22T16:30:00Z", "2026-11-23"],
    ["2026-11-22T23:30:00-0500", "2026-11-23T04:30:00Z", "2026-11-23"],
    ["2028-02-29", "2028-02-29T00:00:00Z", "2028-02-29"],
    ["2026-11-23T00:00:00.123Z", "2026-11-23T00:00:00Z", "2026-11-23"],
  ])("%s", (text, iso, day) => {
    const moment = parseMoment(text);
    expect(moment && isoMoment(moment)).toBe(iso);
    expect(moment && dayInChina(moment)).toBe(day);
  });

  it.each([
    "",
    "today",
    "2026",
    "2026-13-01",
    "2026-02-30",
    "2027-02-29",
    "2026-11-23T24:00",
    "2026-11-23T10:60",
    "2026-1-2",
    "23.11.2026",
    "2026-11-23T10:00+25:00",
    "2026年11月23日",
  ])("refuses %j", (text) => {
    expect(parseMoment(text)).toBeNull();
  });
});

describe("language", () => {
  it.each([
    [["audit", "--lang", "en"], {}, "en"],
    [["--lang=en", "audit"], {}, "en"],
    [["audit", "a.html"], { LANG: "en_GB.UTF-8" }, "en"],
    [["audit", "a.html"], { LANG: "en_GB.UTF-8", LC_ALL: "zh_CN.UTF-8" }, "zh-CN"],
    [["audit", "a.html"], { LC_ALL: "", LC_MESSAGES: "en_US", LANG: "zh_CN" }, "en"],
    [["audit", "a.html"], { LANG: "C.UTF-8" }, "zh-CN"],
    [["audit", "a.html"], {}, "zh-CN"],
    [["audit", "--lang", "zh-CN"], { LANG: "en_US" }, "zh-CN"],
    [["audit", "--", "--lang", "en"], {}, "zh-CN"],
  ])("%j under %j is %s", (argv, env, locale) => {
    expect(chooseLocale(languageOption(argv), env)).toBe(locale);
  });
});
