import { describe, expect, it } from "vitest";
import { findingText, notReadText, ruleTitle, textsOf } from "./texts.js";

const texts = {
  ...textsOf("zh-CN"),
  rules: {
    sample: {
      title: "样例",
      reasons: {
        long: { message: "标题“{visible}”不一致。", fix: '请改为 <meta name="ArticleTitle" content="{visible}">。' },
      },
    },
  },
};

describe("findingText", () => {
  it("shortens a value in the sentence, and never in what is to be pasted", () => {
    const title = "长".repeat(200);
    const { message, fix } = findingText(texts, "sample", "long", { visible: title });
    expect(message).toBe(`标题“${"长".repeat(80)}…”不一致。`);
    expect(fix).toContain(`content="${title}"`);
  });

  it("keeps a tag to paste whole, whatever stands in the value", () => {
    const { message, fix } = findingText(texts, "sample", "long", { visible: '"><script> & “引号”' });
    expect(message).toContain('"><script> & “引号”');
    expect(fix).toBe('请改为 <meta name="ArticleTitle" content="&quot;>&lt;script> &amp; “引号”">。');
  });

  it("leaves a place without a value visible, so that tests see it", () => {
    expect(findingText(texts, "sample", "long", {}).message).toBe("标题“{visible}”不一致。");
  });

  it("doesn't take inherited properties for values", () => {
    const reasons = { r: { message: "{constructor}", fix: "" } };
    expect(findingText({ ...texts, rules: { x: { title: "", reasons } } }, "x", "r", {}).message).toBe("{constructor}");
  });

  it("names rule and reason where a text is missing", () => {
    expect(findingText(texts, "unknown", "why", {})).toEqual({ message: "unknown: why", fix: "" });
  });
});

it("has a sentence for what could not be read, in both languages", () => {
  const fact = { what: "list", why: "built-by-script", at: null } as const;
  expect(notReadText(textsOf("zh-CN"), fact)).toContain("脚本");
  expect(notReadText(textsOf("en"), fact)).toContain("script");
});

it("names rules in both languages and nothing unknown", () => {
  expect(ruleTitle("index-number", "zh-CN")).toContain("索引号");
  expect(ruleTitle("index-number", "en")).toMatch(/index number/i);
  expect(ruleTitle("no-such-rule", "en")).toBeNull();
});
