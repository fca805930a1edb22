import { describe, expect, it } from "vitest";
import { textsOf } from "../locales/texts.js";
import { readHtml } from "../page/html/read.js";
import { auditPage } from "./audit-page.js";
import { findingKey, type KeyedResult, keysFor, pageAddress } from "./finding-key.js";

const page = "http://www.qingzhang.example/art/1.html";
const result: KeyedResult = {
  rule: "document-number",
  reason: "malformed",
  attribute: "documentNumber",
  data: { label: "文号", value: "清教 [2024]5号", proposal: "清教〔2024〕5号" },
};
const keyOf = (change: Partial<KeyedResult> = {}, at = page) => findingKey({ ...result, ...change }, at);

describe("findingKey", () => {
  it("is short, and the same on every visit and in every version: what is kept rests on it", () => {
    expect(keyOf()).toMatch(/^[0-9a-z]{14}$/);
    expect(keyOf()).toMatchInlineSnapshot(`"10dbazg1h6478y"`);
    expect(keyOf({ data: { value: "长".repeat(100_000) } })).toHaveLength(14);
  });

  it("doesn't change with the page's label, our proposal, blanks or the order of the data", () => {
    expect(keyOf({ data: { value: " 清教\n [2024]5号 ", label: "文　号" } })).toBe(keyOf());
    const data = { written: "2024-01-01", published: "2024-03-01" };
    expect(keyOf({ data: { published: data.published, written: data.written } })).toBe(keyOf({ data }));
    expect(keyOf({ data: { first: "A", second: "B" } })).toBe(keyOf({ data: { first: "B", second: "A" } }));
  });

  it("differs by rule, reason, attribute, page and value, to the last character", () => {
    const long = "长".repeat(300);
    const keys = [
      keyOf(),
      keyOf({ rule: "other" }),
      keyOf({ reason: "unusual" }),
      keyOf({ attribute: "indexNumber" }),
      keyOf({ data: { value: "清教〔2024〕6号" } }),
      keyOf({ data: { tag: "清教〔2024〕6号" } }),
      keyOf({ data: { value: `${long}1` } }),
      keyOf({ data: { value: `${long}2` } }),
      keyOf({}, "http://www.qingzhang.example/art/2.html"),
      keyOf({}, ""),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("has no two alike among a hundred thousand", () => {
    const keys = Array.from({ length: 100_000 }, (_, i) => keyOf({}, `http://a.example/${i}`));
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("keysFor", () => {
  it("numbers those that are told apart by their place only, and gives the first the key it has alone", () => {
    const name = keysFor(page);
    const keys = [result, { ...result, reason: "unusual" }, result, result].map(name);
    expect(new Set(keys).size).toBe(4);
    expect(keys[0]).toBe(keyOf());
    expect([result, result, result].map(keysFor(page))).toEqual([keys[0], keys[2], keys[3]]);
  });
});

describe("the keys of a page", () => {
  const html = ({ written = "2024-01-05", published = "2024-03-01", number = "清教 [2024]5号", text = "" }) =>
    `<title>关于供暖的通知</title>${text}<h1>关于供暖的通知</h1><table><tr><td>索引号</td><td></td></tr>
<tr><td>文号</td><td>${number}</td></tr><tr><td>成文日期</td><td>${written}</td></tr>
<tr><td>发布日期</td><td>${published}</td></tr></table><p>电话13800000000，13911111111。</p>`;
  const keys = (change: Parameters<typeof html>[0], locale: "zh-CN" | "en" = "zh-CN") =>
    Object.fromEntries(
      auditPage(readHtml(html(change), { url: page }), {
        source: page,
        today: "2026-11-23",
        locale,
      }).report.findings.map(({ rule, key }) => [rule, key]),
    );

  it("are the same in both languages, and whatever else was edited", () => {
    const before = keys({});
    expect(before["published-in-time"]).toBeDefined();
    expect(keys({}, "en")).toEqual(before);
    const { "document-number": number, ...others } = keys({ number: "清教〔2024〕6号", text: "<p>欢迎</p>" });
    expect(number).toBeUndefined();
    expect(before).toMatchObject(others);
  });

  it("a late publication has another when one of its dates is changed, and only it has", () => {
    const before = keys({});
    for (const change of [{ published: "2024-03-02" }, { written: "2024-01-04" }]) {
      const { "published-in-time": late, ...others } = keys(change);
      expect(late).toBeDefined();
      expect(late).not.toBe(before["published-in-time"]);
      expect(before).toMatchObject(others);
    }
  });

  it("are never two alike, of findings over pages and forms", () => {
    const { findings } = auditPage(readHtml(html({}), { url: page }), { source: page, today: "2026-11-23" }).report;
    const all = findings.map(({ key }) => key);
    expect(findings.filter(({ rule }) => rule === "mobile-number").length).toBe(2);
    expect(new Set(all).size).toBe(all.length);
  });
});

/** Values that rules judge. Whoever adds another must say whether a finding is another when it changes: here, or `ASIDE`. */
const JUDGED = new Set(
  "value tag visible written published expiry effective first second last mark masked statement method host norm limit option parts year newest entry code day".split(
    " ",
  ),
);
const ASIDE = new Set(["name", "label", "proposal", "days", "due", "items", "number"]);

it("every value in a sentence is known to be judged or aside", () => {
  const names = Object.values(textsOf("zh-CN").rules).flatMap(({ reasons }) =>
    Object.values(reasons).flatMap(({ message }) => [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!)),
  );
  expect([...new Set(names)].filter((name) => !JUDGED.has(name) && !ASIDE.has(name))).toEqual([]);
});

describe("pageAddress", () => {
  it.each([
    ["http://a.example/1.html#top", "http://a.example/1.html"],
    ["http://a.example/#/detail/1", "http://a.example/#/detail/1"],
    ["http://A.example:80/x?id=1&utm_source=wx&from=timeline", "http://a.example/x?id=1"],
    ["http://a.example/x?from=2024&_=171", "http://a.example/x?from=2024"],
    ["http://u:p@a.example/x;jsessionid=0F?token=9", "http://a.example/x"],
    ["http://a.example/s?q=%B9%AB%BF%AA&spm=1", "http://a.example/s?q=%B9%AB%BF%AA"],
    ["no address#top", "no address"],
  ])("%s", (url, address) => {
    expect(pageAddress(url)).toBe(address);
    expect(pageAddress(address)).toBe(address);
  });
});
