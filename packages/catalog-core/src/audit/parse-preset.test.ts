import { describe, expect, it } from "vitest";
import { parsePreset } from "./parse-preset.js";

const sentence = (value: unknown, locale: "zh-CN" | "en" = "zh-CN") => {
  const parsed = parsePreset(typeof value === "string" ? value : JSON.stringify(value), locale);
  return parsed.ok ? null : parsed.message;
};

describe("parsePreset", () => {
  it("takes rules over pages and over forms, and begins with standard", () => {
    const rules = { "index-number": "off", "form-dates": "error" };
    expect(parsePreset(`\ufeff${JSON.stringify({ rules })}`)).toEqual({
      ok: true,
      preset: { preset: 1, base: "standard", rules },
    });
    expect(parsePreset('{"preset": 1, "base": "essential"}')).toMatchObject({ preset: { base: "essential" } });
  });

  it("refuses what it doesn't know, with the nearest name", () => {
    expect(sentence({ base: "esential" })).toContain("可能是“essential”");
    expect(sentence({ rules: { "index-numbr": "off" } })).toBe(
      "没有“index-numbr”这条规则，可能是“index-number”；请改正规则编号。",
    );
    expect(sentence({ rules: { "index-number": "eror" } }, "en")).toBe(
      "The setting “eror” of the rule “index-number” is not known, perhaps “error” is meant; use off, error, warning or info.",
    );
  });

  it.each([
    ["{", "not-json"],
    ["[]", "not-preset"],
    ["{}", "not-preset"],
    ['{"preset": 2, "rules": {}}', "version"],
    ['{"rules": [], "x": 1}', "unknown-field"],
    ['{"rules": []}', "not-rules"],
    ['{"base": 1}', "not-text"],
    ['{"rules": {"index-number": 1}}', "not-text"],
    ['{"rules": {"__proto__": "off"}}', "unknown-rule"],
    ['{"rules": {"constructor": "off"}}', "unknown-rule"],
    [" ".repeat(200_001), "too-large"],
  ])("%.60s: %s", (json, code) => {
    for (const locale of ["zh-CN", "en"] as const) {
      const parsed = parsePreset(json, locale);
      expect(parsed.ok ? null : parsed.problem.code).toBe(code);
      expect(sentence(json, locale)).toMatch(locale === "en" ? /^[^\n]*; [^\n]*\.$/ : /^[^。]*；[^。]*。$/);
    }
  });
});
