import { expect, it } from "vitest";
import { entries, findings, report } from "./panel.fixture.js";
import { attributeFits, filterFindings, searchChoices, wordsOf } from "./search.js";

const all = findings("zh-CN");
const found = (query: string, ...marks: ("error" | "warning" | "review")[]) =>
  filterFindings(all, wordsOf(query), new Set(marks)).map((finding) => finding.rule);

it("splits at blanks of any kind and minds neither width nor case", () => {
  expect(wordsOf(" 文号　ＡＢＣ\tx ")).toEqual(["文号", "abc", "x"]);
  expect(wordsOf("  ")).toEqual([]);
});

it("finds what has all the words, in the message, the mend, the law or the rule", () => {
  expect(found("")).toHaveLength(all.length);
  expect(found("手机")).toEqual(["mobile-number"]);
  expect(found("sitedomain 模板")).toEqual(["site-tags"]);
  expect(found("第二十六条")).toEqual(["published-in-time"]);
  expect(found("手机 文号")).toEqual([]);
});

it("filters by mark; none chosen means all", () => {
  expect(found("", "review")).toEqual(["mobile-number", "release-statement-single"]);
  expect(found("文号", "error")).toEqual([]);
});

it("finds attributes by title, value and label", () => {
  const fitting = (query: string) =>
    report("zh-CN")
      .attributes.filter((attribute) => attributeFits(attribute, wordsOf(query)))
      .map(({ name }) => name);
  expect(fitting("标识码")).toEqual(["siteIdCode"]);
  expect(fitting("本网")).toEqual(["contentSource"]);
  expect(fitting("contentsource 办公室")).toEqual(["contentSource"]);
});

it("finds items by both their names", () => {
  expect(searchChoices(entries, wordsOf("招生 范围")).map(({ id }) => id)).toEqual(["enrolment.area"]);
  expect(searchChoices(entries, wordsOf(""))).toHaveLength(entries.length);
});
