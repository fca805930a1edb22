import { describe, expect, test } from "vitest";
import { attribute, attributeNames } from "../attributes/attributes.js";
import type { Duty } from "../duties/index.js";
import { duties, dutyById } from "../duties/index.js";
import { textsOf } from "../locales/texts.js";
import type { CoreTexts } from "../locales/types.js";
import { formRules } from "./form-rules.js";
import { pageRules } from "./page-rules.js";

const chinese = textsOf("zh-CN");
const english = textsOf("en");

/** Names that are official as they are, and the two patterns of a date. */
const ALLOWED = new Set([
  ...attributeNames.flatMap((name) => attribute(name).meta ?? []),
  "ICP",
  "HTML",
  "YYYY",
  "MM",
  "DD",
  "HH",
  "http",
]);

/** Words in Latin letters that have no place in a Chinese sentence. */
function latinWords(text: string): string[] {
  const bare = text.replace(/<meta [^<>]*>/g, "").replace(/\{\w+\}/g, "");
  return (bare.match(/[A-Za-z]+/g) ?? []).filter((word) => !ALLOWED.has(word));
}

/** Every sentence of a language with the place it stands in. */
function sentencesOf(texts: CoreTexts): [place: string, text: string][] {
  return [
    ...Object.entries(texts.rules).flatMap(([rule, { title, reasons }]): [string, string][] => [
      [`${rule} title`, title],
      ...Object.entries(reasons).flatMap(([reason, { message, fix }]): [string, string][] => [
        [`${rule} ${reason} message`, message],
        [`${rule} ${reason} fix`, fix],
      ]),
    ]),
    ...Object.entries(texts.notRead),
    ["ruleError message", texts.ruleError.message],
    ["ruleError fix", texts.ruleError.fix],
  ];
}

const dutyWords = duties.flatMap(({ id, who, when, text, source }): [string, string, string][] =>
  [who, when, text, source.document, source.article].flatMap((words): [string, string, string][] =>
    words ? [[id, words.zh, words.en]] : [],
  ),
);

describe("Chinese texts", () => {
  test("the look for foreign words finds what it should", () => {
    expect(latinWords('标签 SiteName 应写作 <meta name="{tag}" content="…">，{value}')).toEqual([]);
    expect(latinWords("错误：字段 disclosureMethod 缺失")).toEqual(["disclosureMethod"]);
    expect(latinWords("写作 YYYY-MM-DD HH:MM，不加 http://")).toEqual([]);
  });

  test.each(sentencesOf(chinese))("%s is calm and Chinese", (_, text) => {
    expect(text).not.toMatch(/[!！?？]/);
    expect(text).toMatch(/[\u4e00-\u9fff]/);
    expect(latinWords(text)).toEqual([]);
    // Chinese stops and brackets, but for those of the line to copy.
    expect(text.replace(/<meta [^<>]*>/g, "").replace(/HH:MM|http:/g, "")).not.toMatch(/[,.;:()"']/);
  });

  test("duties are told in Chinese", () => {
    for (const [id, zh] of dutyWords) {
      expect(zh, id).not.toMatch(/[!！]/);
      expect(latinWords(zh), id).toEqual([]);
    }
  });
});

describe("English texts", () => {
  test.each(sentencesOf(english))("%s is calm and English", (_, text) => {
    expect(text).not.toMatch(/!/);
    // Chinese only in quotes, where it is to be copied, and in numbers of documents.
    expect(text.replace(/“[^“”]*”|国办[\u4e00-\u9fff]{1,4}〔\d{4}〕\d+号/g, "")).not.toMatch(/[\u3000-\u9fff]/);
  });

  test("duties are told in English", () => {
    for (const [id, , en] of dutyWords) {
      expect(en, id).not.toMatch(/!/);
      expect(en.replace(/“[^“”]*”|第/g, ""), id).not.toMatch(/[\u3000-\u9fff]/);
    }
  });
});

describe("both languages", () => {
  test.each([
    ["zh-CN", chinese, "。"],
    ["en", english, "."],
  ] as const)("in %s messages are one sentence, and every fix ends as one", (_, texts, stop) => {
    for (const [rule, { reasons }] of Object.entries(texts.rules)) {
      for (const [reason, { message, fix }] of Object.entries(reasons)) {
        const place = `${rule} ${reason}`;
        expect(message.endsWith(stop), place).toBe(true);
        expect(message.slice(0, -1), place).not.toMatch(/。|\. /);
        expect(fix.endsWith(stop), place).toBe(true);
      }
    }
  });

  test("what could not be read is told in both", () => {
    const known = [
      "iframe.not-followed",
      "iframe.other-origin",
      // Of the extension: files have no frames that could be read.
      "iframe.too-many",
      "head.excerpt",
      "labels.labels-before-values",
      "list.built-by-script",
      "page.too-large",
      "page.truncated",
      "text.undecodable",
    ];
    expect(Object.keys(chinese.notRead).sort()).toEqual([...known].sort());
    expect(Object.keys(english.notRead).sort()).toEqual([...known].sort());
  });

  test("a rule that could not run is told with its name and its error", () => {
    for (const { ruleError } of [chinese, english]) {
      expect(ruleError.message).toContain("{rule}");
      expect(ruleError.message).toContain("{error}");
    }
  });
});

describe("citations", () => {
  /** As sentences cite it: 政府信息公开条例第十二条, 国办发〔2017〕47号附件 网页标签规范. */
  const short = ({ source }: Duty): string => {
    const document = source.document.zh.replace(/《|》|中华人民共和国/g, "");
    return `${source.number?.startsWith("国办") ? source.number : document}${source.article?.zh ?? ""}`;
  };
  const cited = [...pageRules, ...formRules].flatMap((rule) =>
    Object.entries(chinese.rules[rule.id]?.reasons ?? {}).flatMap(([reason, { message }]) => {
      const citation = /（([^（）]*(?:条例第|〔\d{4}〕)[^（）]*)）。$/.exec(message)?.[1];
      return citation ? [{ rule, reason, citation }] : [];
    }),
  );

  test("there are some, for both the law and the norm on tags", () => {
    const all = new Set(cited.map((one) => one.citation));
    expect(all).toContain("政府信息公开条例第二十六条");
    expect(all).toContain("国办发〔2017〕47号附件 网页标签规范");
  });

  test.each(cited)(
    "$rule.id $reason cites what one of the rule's duties says, and no inference",
    ({ rule, citation }) => {
      const sources = rule.duties.flatMap((id) => dutyById(id) ?? []).filter((duty) => duty.certainty !== "inferred");
      expect(sources.map(short)).toContain(citation);
    },
  );

  test("a message cites the same article in both languages, or none", () => {
    for (const { rule, reason, citation } of cited) {
      const place = `${rule.id} ${reason}`;
      const duty = rule.duties.flatMap((id) => dutyById(id) ?? []).find((one) => short(one) === citation);
      const expected = duty?.source.article?.en ?? duty?.source.number;
      expect(expected, place).toBeTruthy();
      expect(english.rules[rule.id]!.reasons[reason]!.message.endsWith(`${expected}).`), place).toBe(true);
    }
    const inEnglish = sentencesOf(english).filter(([, text]) =>
      /articles? [\dto ]+\)|〔\d{4}〕\d+号[^“”]*\)\.$/.test(text),
    );
    expect(inEnglish).toHaveLength(cited.length);
  });
});
