import { describe, expect, it } from "vitest";
import { parseWaivers, type WaiverProblemCode, waiverLimits } from "./parse-waivers.js";

const good = { rule: "index-number", key: "0ywaduh071vd90", reason: "原件无索引号", on: "2026-11-23" };
const file = (...list: unknown[]) => JSON.stringify({ waivers: 1, list });
const codeOf = (json: string) => {
  const parsed = parseWaivers(json);
  return parsed.ok ? null : parsed.problem.code;
};

describe("parseWaivers", () => {
  it("takes a byte order mark, and no end for good", () => {
    expect(parseWaivers(`\ufeff${file(good)}`)).toEqual({ ok: true, waivers: [{ ...good, until: null }] });
    expect(parseWaivers(file({ ...good, until: null, by: " 张三 " }))).toMatchObject({ waivers: [{ by: "张三" }] });
    expect(parseWaivers(file())).toEqual({ ok: true, waivers: [] });
    // Where the finding is, told beside its key.
    expect(parseWaivers(file({ ...good, page: "a.html" }))).toMatchObject({ waivers: [{ ...good, page: "a.html" }] });
  });

  it.each([
    ["{", "not-json"],
    ["[]", "not-waivers"],
    ['{"waivers": 1}', "not-waivers"],
    ['{"waivers": 2, "list": []}', "version"],
    ['{"waivers": 1, "list": [], "by": "x"}', "unknown-field"],
    [file(1), "not-an-object"],
    [file({ ...good, reasons: "x" }), "unknown-field"],
    [file({ ...good, reason: undefined }), "missing"],
    [file({ ...good, reason: "  " }), "empty"],
    [file({ ...good, reason: 3 }), "not-text"],
    [file({ ...good, reason: "长".repeat(waiverLimits.reason + 1) }), "too-long"],
    [file({ ...good, key: undefined }), "no-scope"],
    [file({ ...good, host: "a.example" }), "several-scopes"],
    [file({ ...good, key: undefined, page: "a", host: "a.example" }), "several-scopes"],
    [file({ ...good, page: "a", host: "a.example" }), "several-scopes"],
    [file({ ...good, key: undefined, host: "http://a.example/" }), "not-a-host"],
    [file({ ...good, key: undefined, host: "a.example/x" }), "not-a-host"],
    [file({ ...good, on: "2026-02-30" }), "not-a-day"],
    [file({ ...good, until: "next week" }), "not-a-day"],
    [file({ ...good, until: "2026-11-22" }), "until-before-on"],
    [file({ ...good, until: 20261122 }), "not-text"],
    [file(...Array(waiverLimits.waivers + 1).fill(good)), "too-many"],
    [" ".repeat(waiverLimits.file + 1), "too-large"],
    [`{"waivers": 1, "list": [{"__proto__": {"rule": "x"}}]}`, "unknown-field"],
  ] satisfies [string, WaiverProblemCode][])("%.90s: %s", (json, code) => {
    expect(codeOf(json)).toBe(code);
  });

  it("says in one sentence which waiver, what is wrong, and what to do", () => {
    const sentence = (json: string, locale: "zh-CN" | "en") => {
      const parsed = parseWaivers(json, locale);
      return parsed.ok ? "" : parsed.message;
    };
    const lacking = file(good, { ...good, reason: undefined });
    expect(sentence(lacking, "zh-CN")).toBe("第 2 条豁免没有写理由；请补上 reason。");
    expect(sentence(lacking, "en")).toBe("Waiver 2 gives no reason; add it as reason.");
    for (const json of ["{", "[]", file(1), file({ ...good, x: 1 }), file({ ...good, on: "x" }), file({ rule: "a" })]) {
      expect(sentence(json, "zh-CN")).toMatch(/^[^。]*；[^。]*。$/);
      expect(sentence(json, "en")).toMatch(/^[^\n]*; [^\n]*\.$/);
      expect(sentence(json, "en")).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("knows hosts with a port, and of any case", () => {
    const host = (text: string) => codeOf(file({ ...good, key: undefined, host: text }));
    expect([host("www.a.example:8080"), host("WWW.A.example"), host("a.example:80"), host("a b"), host("a@b")]).toEqual(
      [null, null, null, "not-a-host", "not-a-host"],
    );
  });
});
