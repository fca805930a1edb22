import { describe, expect, it } from "vitest";
import { attributeTitles } from "../attributes/titles.js";
import { findingText, textsOf } from "../locales/texts.js";
import { findingKey, type KeyedFinding, keysOf, pageAddress } from "./finding-key.js";

const page = { url: "http://www.qingzhang.example/art/1.html", item: "enrolment.area" };
const finding: KeyedFinding = {
  rule: "document-number",
  reason: "malformed",
  attribute: "documentNumber",
  message: "文号“清教 [2024]5号”的写法不规范。",
};

describe("findingKey", () => {
  it("is short, and the same on every visit and in every version: what is kept rests on it", () => {
    expect(findingKey(finding, page)).toBe(findingKey({ ...finding }, { ...page }));
    expect(findingKey(finding, page)).toMatch(/^[0-9a-z]{14}$/);
    expect(findingKey(finding, page)).toMatchInlineSnapshot(`"0ywaduh071vd90"`);
  });

  it("doesn't change with the language, blanks or the item", () => {
    const key = findingKey(finding, page);
    const said = (message: string) => findingKey({ ...finding, message }, page);
    expect(said("The document number “清教 [2024]5号” is not written as it should be.")).toBe(key);
    expect(said("文号“ 清教\n  [2024]5号 ”的写法不规范。")).toBe(key);
    expect(findingKey(finding, { ...page, item: null })).toBe(key);
  });

  it("differs by rule, reason, attribute, page and what the page says", () => {
    const others = [
      findingKey({ ...finding, rule: "other" }, page),
      findingKey({ ...finding, reason: "unusual" }, page),
      findingKey({ ...finding, attribute: "indexNumber" }, page),
      findingKey({ ...finding, message: "文号“清教〔2024〕6号”的写法不规范。" }, page),
      findingKey(finding, { ...page, url: "http://www.qingzhang.example/art/2.html" }),
      findingKey(finding, { url: null, item: "enrolment.area" }),
      findingKey(finding, { url: null, item: null }),
    ];
    expect(new Set([findingKey(finding, page), ...others]).size).toBe(others.length + 1);
  });

  it("has no two alike among a hundred thousand", () => {
    const keys = Array.from({ length: 100_000 }, (_, i) =>
      findingKey(finding, { url: `http://a.example/${i}`, item: null }),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("keysOf", () => {
  it("numbers those that are told apart by their place only, and gives the first the key it has alone", () => {
    const keys = keysOf([finding, { ...finding, reason: "unusual" }, finding, finding], page);
    expect(new Set(keys).size).toBe(4);
    expect(keys[0]).toBe(findingKey(finding, page));
    expect(keysOf([finding, finding, finding], page)).toEqual([keys[0], keys[2], keys[3]]);
  });
});

it("the sentences of both languages quote the same values", () => {
  const [zh, en] = [textsOf("zh-CN"), textsOf("en")];
  for (const [rule, { reasons }] of Object.entries(zh.rules)) {
    for (const [reason, { message }] of Object.entries(reasons)) {
      const names = [...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const said = ({ attributeTitle, rules }: typeof zh) => {
        // Dates, and only they, may be quoted in one language and not in the other.
        const sample = (name: string) => (rule.endsWith("-dates") && name !== "label" ? "2024年1月17日" : `(${name})`);
        const data = Object.fromEntries(names.map((name) => [name, sample(name)]));
        return findingText({ rules }, rule, reason, { ...data, name: attributeTitles.publisher[attributeTitle] })
          .message;
      };
      const keyOf = (message: string) => findingKey({ rule, reason, message }, page);
      expect(keyOf(said(en)), `${rule}: ${reason}: ${said(zh)} ${said(en)}`).toBe(keyOf(said(zh)));
    }
  }
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
