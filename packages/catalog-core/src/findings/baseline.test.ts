import { describe, expect, it } from "vitest";
import type { Finding, PageReport } from "../audit/report.js";
import { compareWith, parseBaseline, sinceOf } from "./baseline.js";
import { seen } from "./seen.js";

const finding = (key: string, change: Partial<Finding> = {}): Finding => ({
  rule: "index-number",
  outcome: "fail",
  reason: "empty",
  severity: "error",
  message: "索引号未填写。",
  fix: "",
  duties: [],
  at: null,
  key,
  ...change,
});
const page = (source: string, findings: Finding[], change: Partial<PageReport> = {}): PageReport => ({
  source,
  kind: "article",
  item: null,
  attributes: {},
  findings,
  notRead: [],
  ...change,
});
const json = (pages: unknown[], change: object = {}) =>
  JSON.stringify({ report: 1, mulu: "0.1.0", at: "2026-11-20T00:00:00Z", pages, totals: {}, ...change });
const rules = ["index-number", "late"];

describe("a baseline", () => {
  it("is a report's pages and findings, each key once, passes left out", () => {
    const baseline = parseBaseline(
      `\ufeff${json([
        page("a.html", [finding("k1"), finding("k1", { message: "again" }), { ...finding("k2"), outcome: "pass" }]),
        page("./a.html", [finding("k3", { outcome: "review" })]),
        { source: "b.html", error: "x", findings: [] },
      ])}`,
    )!;
    expect(baseline.pages).toEqual(["a.html"]);
    expect([...baseline.findings.keys()]).toEqual(["k1", "k3"]);
    expect(baseline.findings.get("k1")!.message).toBe("索引号未填写。");
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["no JSON", "{"],
    ["null", "null"],
    ["a list", "[]"],
    ["another version", json([], { report: 2 })],
    ["no pages", json([], { pages: {} })],
    ["no moment", json([], { at: "gestern" })],
    ["pages that are none", json([null])],
    ["a page without findings", json([{ source: "a.html" }])],
    ["findings that are none", json([{ source: "a.html", findings: [7] }])],
    ["findings without key", json([page("a.html", [{ ...finding("x"), key: undefined as never }])])],
    ["a severity of its own", json([page("a.html", [finding("x", { severity: "grave" as never })])])],
    ["only inherited fields", '{"__proto__": {"report": 1, "at": "2026-11-20", "pages": []}}'],
    ["deep nesting", "[".repeat(200_000)],
  ])("is not %s", (_, text) => expect(parseBaseline(text)).toBeNull());

  it("takes names that objects have for names, and keeps no text of any length", () => {
    const text = json([
      page("__proto__", [finding("constructor", { rule: "toString", message: "长".repeat(10_000) })]),
      page("x".repeat(10_000), []),
    ]);
    const baseline = parseBaseline(text)!;
    expect(baseline.findings.get("constructor")!.message).toHaveLength(500);
    expect(baseline.pages[1]).toHaveLength(2_000);
    expect(sinceOf(finding("hasOwnProperty"), baseline)).toBe("new");
    expect(sinceOf(finding("constructor"), baseline)).toBe("still");
    expect(({} as Record<string, unknown>).report).toBeUndefined();
  });
});

describe("compared with a baseline", () => {
  const baseline = parseBaseline(
    json([page("a.html", [finding("k1"), finding("k2", { rule: "late" })]), page("b.html", [finding("k3")])]),
  )!;
  const compared = (pages: PageReport[], ran = rules, setAside: string[] = []) => {
    const found = seen(ran);
    for (const one of pages) found.add(one, setAside);
    const fresh = pages.flatMap(({ findings }) => findings).filter((one) => sinceOf(one, baseline) === "new");
    const { gone, ...rest } = compareWith(baseline, found, fresh.length);
    return { ...rest, gone: gone.map(({ key }) => key) };
  };

  it("all that was there is still there, gone, or was not looked at", () => {
    expect(compared([page("a.html", [finding("k1"), finding("k9")])])).toEqual({
      new: 1,
      still: 1,
      gone: ["k2"],
      notLookedAt: { pages: ["b.html"], findings: 1 },
    });
  });

  it("nothing is gone of rules that didn't run, of pages that were cut off, and of what waivers set aside", () => {
    const both = [page("./a.html", []), page("b.html", [])];
    expect(compared(both).gone).toEqual(["k1", "k2", "k3"]);
    expect(compared(both, ["late"]).gone).toEqual(["k2"]);
    const broken = finding("", { outcome: "error", rule: "late", key: undefined as never });
    expect(compared([page("a.html", [broken]), both[1]!]).gone).toEqual(["k1", "k3"]);
    const cut = { what: "page" as const, why: "too-large", message: "", at: null };
    const short = compared([page("a.html", [], { notRead: [cut] }), both[1]!]);
    expect(short).toMatchObject({ gone: ["k3"], notLookedAt: { pages: ["a.html"], findings: 2 } });
    expect(compared(both, rules, ["k1"])).toMatchObject({ still: 1, gone: ["k2", "k3"] });
  });

  it("waived findings, passes and rules that could not run have no past", () => {
    const waiver = { reason: "", on: "2026-11-01", until: null };
    expect(sinceOf(finding("k9", { waiver }), baseline)).toBeNull();
    expect(sinceOf(finding("k9", { outcome: "pass" }), baseline)).toBeNull();
    expect(sinceOf(finding("k9", { outcome: "error" }), baseline)).toBeNull();
  });
});
