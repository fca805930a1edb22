import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { configJsonSchema } from "./json-schema.js";
import { type ConfigProblem, parseConfig } from "./parse-config.js";

const whole = {
  config: 1,
  preset: "national",
  rules: { "tag-case": "off", "form-dates": "error" },
  catalog: "目录.xlsx",
  waivers: "waivers.json",
  profiles: "profiles.json",
  failOn: "error",
  columns: [{ pages: ["https://www.example.gov.cn/tzgg/*"], days: 30 }],
};

const code = (value: unknown) => {
  const checked = parseConfig(typeof value === "string" ? value : JSON.stringify(value));
  return checked.ok ? "ok" : checked.problem.code;
};

it("takes all that a configuration may say, and next to nothing", () => {
  expect(parseConfig(JSON.stringify(whole))).toEqual({ ok: true, config: whole });
  expect(parseConfig('\ufeff{"config":1}')).toEqual({ ok: true, config: { config: 1 } });
  expect(parseConfig('{"$schema":"./config-1.schema.json","config":1}')).toEqual({ ok: true, config: { config: 1 } });
  expect(code({ config: 1, preset: "./settings/preset.json" })).toBe("ok");
});

it.each<[unknown, ConfigProblem["code"]]>([
  ["{", "not-json"],
  [" ".repeat(1_000_001), "too-large"],
  ["null", "not-config"],
  [[], "not-config"],
  [{ preset: "strict" }, "not-config"],
  [{ config: 2 }, "version"],
  [{ config: 1, presets: "strict" }, "unknown-field"],
  [{ config: 1, rules: { "tag-case": "of" } }, "not-in-set"],
  [{ config: 1, rules: [] }, "wrong-type"],
  [{ config: 1, waivers: 3 }, "wrong-type"],
  [{ config: 1, catalog: "x".repeat(5_000) }, "out-of-range"],
  [{ config: 1, failOn: "all" }, "not-in-set"],
  [{ config: 1, columns: [{ pages: [], days: 30 }] }, "out-of-range"],
  [{ config: 1, columns: [{ pages: ["a*"] }] }, "missing"],
  [{ config: 1, columns: [{ pages: ["a*"], days: 0 }] }, "out-of-range"],
  [{ config: 1, columns: [{ pages: ["a*"], days: 1.5 }] }, "wrong-type"],
])("%j: %s", (value, expected) => expect(code(value)).toBe(expected));

describe.each(["zh-CN", "en"] as const)("in %s", (locale) => {
  it("names the place, and is one sentence", () => {
    const told = (value: unknown) => {
      const checked = parseConfig(JSON.stringify(value), locale);
      return checked.ok ? "" : checked.message;
    };
    expect(told({ config: 1, columns: [{ pages: ["a*"], days: 0 }] })).toContain("columns[0].days");
    expect(told({ config: 1, rules: { "tag-case": "of" } })).toMatch(/off.*error.*warning.*info/);
    for (const value of [null, { config: 2 }, { config: 1, x: 1 }, { config: 1, failOn: 1 }])
      expect(told(value)).toMatch(locale === "en" ? /^[^。]+\.$/ : /^[^。]*。$/);
  });
});

const published = readFileSync(new URL("../../schema/config-1.schema.json", import.meta.url), "utf8");

it("the published JSON Schema is up to date: node packages/catalog-core/scripts/json-schema.mjs", () =>
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(configJsonSchema()))));
