import { describe, expect, it } from "vitest";
import { duties } from "../duties/index.js";
import { doneLimits } from "./done-schema.js";
import { type DoneProblemCode, parseDone } from "./parse-done.js";

const good = { duty: "CZ-4.2b-annual", due: "2026-12-30", on: "2026-12-20" };
const home = { duty: "V-home-stale", on: "2026-12-20" };
const file = (...done: unknown[]) => JSON.stringify({ done });
const parse = (json: string, locale: "zh-CN" | "en" = "zh-CN") => parseDone(json, duties, locale);
const sentence = (json: string, locale: "zh-CN" | "en") => {
  const parsed = parse(json, locale);
  return parsed.ok ? "" : parsed.message;
};

const bad = [
  ["{", "not-json"],
  ["[]", "not-done"],
  ["null", "not-done"],
  ['{"done": {}}', "not-done"],
  ['{"done": [], "x": 1}', "unknown-field"],
  [file(1), "not-an-object"],
  [file({ ...good, by: "x" }), "unknown-field"],
  [file({ ...good, on: undefined }), "missing"],
  [file({ ...good, duty: 1 }), "not-text"],
  [file({ ...good, on: 20261220 }), "not-text"],
  [file({ ...good, note: "长".repeat(doneLimits.note + 1) }), "too-long"],
  [file({ ...good, on: "2026-02-30" }), "not-a-day"],
  [file({ ...good, due: "2026年12月30日" }), "not-a-day"],
  [file({ ...good, duty: "CZ-4.2b" }), "unknown-duty"],
  [file({ ...good, duty: "constructor" }), "unknown-duty"],
  [file({ ...good, duty: "REG-26-20wd" }), "no-day"],
  [file({ ...good, due: undefined }), "due-missing"],
  [file({ ...home, due: "2026-12-30" }), "due-of-period"],
  [file({ ...good, due: "2026-12-31" }), "not-due"],
  [file({ ...good, due: "2020-12-30" }), "not-due"],
  [file(good, home, good), "twice"],
  [file(home, home), "twice"],
  [file(...Array(doneLimits.done + 1).fill(good)), "too-many"],
  [" ".repeat(doneLimits.file + 1), "too-large"],
  ['{"done": [{"__proto__": {"duty": "x"}}]}', "missing"],
] satisfies [string, DoneProblemCode][];

describe("parseDone", () => {
  it("takes a byte order mark, and records with a note or without", () => {
    expect(parse(`\ufeff${file(good, { ...home, note: " 更新\n首页 " })}`)).toEqual({
      ok: true,
      done: [
        { ...good, note: "" },
        { ...home, due: null, note: "更新 首页" },
      ],
    });
    expect(parse(file())).toEqual({ ok: true, done: [] });
    // Each time counts.
    expect(parse(file(home, { ...home, on: "2026-12-21" }))).toMatchObject({ ok: true });
  });

  it.each(bad.map(([json, code]) => [code, json.slice(0, 90), json]))("%s: %s", (code, _, json) => {
    const parsed = parse(json);
    expect(parsed.ok ? null : parsed.problem.code).toBe(code);
  });

  it("says in one sentence which record, what is wrong, and what to do", () => {
    for (const [json] of bad) {
      expect(sentence(json, "zh-CN")).toMatch(/^[^。]*；[^。]*。$/);
      expect(sentence(json, "en")).toMatch(/^[^\n]*; [^\n]*\.$/);
      expect(sentence(json, "en")).not.toMatch(/\p{Script=Han}/u);
    }
    const unknown = file(good, { ...good, duty: "CZ-4.2b" });
    expect(sentence(unknown, "zh-CN")).toBe("第 2 条完成记录的编号“CZ-4.2b”不存在；请核对 duty。");
    expect(sentence(unknown, "en")).toBe("Record 2: there is no duty “CZ-4.2b”; check its id.");
  });

  it("names the day that is meant", () => {
    expect(sentence(file({ ...good, due: "2026-12-31" }), "zh-CN")).toBe(
      "第 1 条完成记录的 due 2026-12-31 不是“CZ-4.2b-annual”的截止日期；请核对，是否应为 2026-12-30。",
    );
    expect(sentence(file({ duty: "CZ-2.3a-catalog", due: "2026-10-31", on: "2020-10-01" }), "en")).toContain(
      "check whether 2020-10-31 is meant",
    );
    expect(sentence(file({ ...good, due: "2020-12-30" }), "zh-CN")).toMatch(/；请核对日期。$/);
  });
});
