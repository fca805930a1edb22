import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PageFacts } from "../page/facts.js";
import { readHtml } from "../page/html/read.js";
import { article, PROSE } from "../page/page.fixture.js";
import { applyProfile } from "./apply-profile.js";
import { applied, profileOf } from "./profile.fixture.js";
import { queryHtml } from "./query-html.js";

const page = article({
  head: '<title>a</title><meta name="made" content="2024-05-13">',
  under:
    '<p class="from">编制：清漳县教育局（打印）</p><p class="day">二〇二四年五月二十日</p><ul class="info"><li>编号：A-1</li><li>机关名：教育局办公室】</li><li>空的：</li></ul><table id="t"><tr><td>办理部门</td><td>文渡街道</td></tr></table>',
});

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) for (const one of Object.values(Object.freeze(value))) frozen(one);
  return value;
}

describe("what a profile reads", () => {
  it("stands before what was read otherwise, with the place it was read at", () => {
    const before = readHtml(page).facts;
    const { facts, readings, problems } = applied(
      page,
      profileOf({ publisher: [{ selector: ".info li", after: "机关名：", before: "】" }] }),
    );
    expect(problems).toEqual([]);
    const [fact] = facts.attributes.publisher!;
    expect(fact).toEqual({ value: "教育局办公室", raw: "教育局办公室", label: "机关名", from: "list", at: fact!.at });
    expect(readings).toEqual([
      { attribute: "publisher", selector: ".info li", matched: 3, value: "教育局办公室", at: fact!.at },
    ]);
    expect(readHtml(page).place(fact!.at)!.selector).toMatch(/ul > li:nth-of-type\(2\)$/);
    expect(before.attributes.publisher).toBeUndefined();
  });

  it.each([
    ["text", { publisher: [{ selector: "p.from", after: "编制：", before: "（" }] }, "text", "清漳县教育局"],
    ["a cell", { publisher: [{ selector: "#t td:nth-of-type(2)" }] }, "table", "文渡街道"],
    [
      "a tag",
      { pubDate: [{ selector: 'meta[name="made"]', take: "attribute" as const, name: "content" }] },
      "meta",
      "2024-05-13",
    ],
  ])("in %s is told by its place", (_, attributes, from, value) => {
    const [fact] = Object.values(applied(page, profileOf(attributes)).facts.attributes)
      .flat()
      .filter((one) => one.value === value);
    expect(fact).toMatchObject({ from, value });
  });

  it("has its day, however it is written", () => {
    const { facts } = applied(page, profileOf({ writtenDate: [{ selector: "p.day" }] }));
    expect(facts.attributes.writtenDate![0]).toMatchObject({ day: "2024-05-20", value: "二〇二四年五月二十日" });
    const line = article({ under: '<p class="x">于 2024年5月2日 10:30 刊发</p>' });
    expect(applied(line, profileOf({ publishDate: [{ selector: ".x" }] })).readings[0]).toMatchObject({
      value: "2024年5月2日 10:30",
      day: "2024-05-02",
    });
  });

  it("is tried source by source", () => {
    const { readings, problems } = applied(
      page,
      profileOf({ publisher: [{ selector: ".gone" }, { selector: "#t td + td" }] }),
    );
    expect(readings).toMatchObject([{ selector: "#t td + td", value: "文渡街道" }]);
    expect(problems).toEqual([]);
  });

  it("is empty where the element is there and holds nothing", () => {
    const { facts, readings } = applied(page, profileOf({ validity: [{ selector: ".info li", after: "空的：" }] }));
    expect(readings).toMatchObject([{ value: "" }]);
    expect(facts.attributes.validity).toMatchObject([{ value: "", label: "空的" }]);
  });

  it("takes the place of the same reading, and of a label without its value", () => {
    const box = article({
      under:
        '<table><tr><td>索引号</td><td class="i">A/1</td><td>文号</td><td></td></tr></table><p class="n">清教〔2024〕1号</p>',
    });
    const { attributes } = applied(
      box,
      profileOf({ indexNumber: [{ selector: "td.i" }], documentNumber: [{ selector: ".n" }] }),
    ).facts;
    expect(attributes.indexNumber).toHaveLength(1);
    expect(attributes.documentNumber!.map(({ value }) => value)).toEqual(["清教〔2024〕1号"]);
  });

  it("says the title, the statement and the kind of page", () => {
    const line = article({
      body: `${PROSE}<p class="end">（此件公开发布）</p>`,
      under: "<h3 class=t>关于校车安全的通知</h3>",
    });
    const { facts } = applied(
      line,
      profileOf({ articleTitle: [{ selector: "h3.t" }], releaseStatement: [{ selector: ".end" }] }, { kind: "column" }),
    );
    expect(facts.kind).toBe("column");
    expect(facts.title!.text).toBe("关于校车安全的通知");
    expect(facts.statements).toHaveLength(1);
  });
});

describe("what a profile doesn't read is named", () => {
  it.each([
    ["nothing-matched", { selector: ".gone" }, 0],
    ["words-missing", { selector: ".info li", after: "没有的：" }, 3],
    ["words-missing", { selector: "#t", take: "attribute" as const, name: "content" }, 1],
    ["no-date", { selector: ".info li" }, 3],
    ["not-a-selector", { selector: "li:::" }, 0],
  ])("%s", (problem, source, matched) => {
    const before = readHtml(page).facts;
    const { facts, readings, problems } = applied(page, profileOf({ writtenDate: [source] }));
    expect(readings).toEqual([]);
    expect(problems).toEqual([{ attribute: "writtenDate", selector: source.selector, matched, problem }]);
    expect(facts.attributes).toEqual(before.attributes);
  });
});

it("changes nothing that it was given", () => {
  const query = queryHtml(page);
  const selectors = ["td", "li", "p.from", ".gone", "::", "h1", "body", "meta"];
  fc.assert(
    fc.property(
      fc.dictionary(
        fc.constantFrom("publisher", "writtenDate", "articleTitle", "releaseStatement", "pubDate", "summary"),
        fc.array(
          fc.record(
            { selector: fc.constantFrom(...selectors), after: fc.constantFrom("编号：", "局") },
            { requiredKeys: ["selector"] },
          ),
          { minLength: 1, maxLength: 3 },
        ),
      ),
      (attributes) => {
        const facts = frozen(readHtml(page).facts) as PageFacts;
        const profile = frozen(profileOf(attributes));
        const { facts: after, readings, problems } = applyProfile(facts, profile, query);
        expect(applyProfile(facts, profile, query)).toEqual({ facts: after, readings, problems });
        expect(JSON.parse(JSON.stringify(after))).toEqual(after);
        for (const { attribute, value } of readings)
          if (value !== "") expect(after.attributes[attribute]![0]!.value).toBe(value);
        const heard = new Set([...readings, ...problems].map(({ attribute }) => attribute as string));
        expect([...heard].sort()).toEqual(Object.keys(attributes).sort());
      },
    ),
  );
});
