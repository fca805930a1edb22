import { describe, expect, it } from "vitest";
import type { Waiver } from "../audit/waivers.js";
import { type WaivedPage, waiverUse } from "./waiver-use.js";

const today = "2026-11-23";
const waiver = (more: Partial<Waiver>): Waiver => ({
  rule: "index-number",
  reason: "原件如此",
  on: "2026-11-01",
  until: null,
  ...more,
});
const page = (name: string, more: Partial<WaivedPage> = {}): WaivedPage => ({
  page: name,
  entry: null,
  whole: true,
  broken: [],
  used: [],
  ...more,
});

/** Reasons by the number of their waiver. */
function told(waivers: Waiver[], pages: WaivedPage[], rules = ["index-number"]) {
  const use = waiverUse(waivers, { source: "w.json", rules });
  for (const one of pages) use.add(one);
  const findings = use.report(today)?.findings ?? [];
  return findings.map(({ message, reason }) => `${/\d+/.exec(message)?.[0]} ${reason}`);
}

describe("waivers that are to be looked at again", () => {
  it("are those that have ended, wherever they reach", () => {
    const ended = waiver({ page: "a.html", until: "2026-11-22" });
    expect(told([ended, waiver({ page: "a.html", until: today })], [])).toEqual(["1 expired"]);
    expect(told([ended], [page("a.html")], [])).toEqual(["1 expired"]);
  });

  it.each<[string, Partial<Waiver>, string]>([
    ["page", { page: "./site/a.html" }, "site\\a.html"],
    ["address", { page: "https://www.qingzhang.example/a.html" }, "https://www.qingzhang.example/a.html?utm_source=x"],
    ["finding on a page", { key: "k", page: "a.html" }, "a.html"],
    ["host", { host: "WWW.qingzhang.example" }, "https://www.qingzhang.example/b.html"],
    ["entry", { entry: "enrolment.area" }, "c.html"],
  ])("are those for a %s that was looked at, and nothing was found for", (_, scope, name) => {
    const one = waiver(scope);
    const entry = "enrolment.area";
    expect(told([one], [page(name, { entry })])).toEqual(["1 unused"]);
    expect(told([one], [page(name, { entry, used: [one] })])).toEqual([]);
    expect(told([one], [page("other.html", { entry: "enrolment.plan" })])).toEqual([]);
  });

  it("are none that nobody can know of: not read whole, rule not run or broken, a key without its page", () => {
    const one = waiver({ page: "a.html" });
    expect(told([one], [page("a.html", { whole: false })])).toEqual([]);
    expect(told([one], [page("a.html")], ["document-number"])).toEqual([]);
    expect(told([one], [page("a.html", { broken: ["index-number"] })])).toEqual([]);
    expect(told([waiver({ key: "k" })], [page("a.html")])).toEqual([]);
  });

  it("are findings of the file that they are from, each with a name that lasts", () => {
    const use = waiverUse([waiver({ page: "a.html" }), waiver({ page: "b.html" })], {
      source: "settings/w.json",
      rules: ["index-number"],
      locale: "en",
      ruleText: () => "An index number is given",
    });
    use.add(page("a.html"));
    use.add(page("b.html"));
    const report = use.report(today)!;
    expect(report).toMatchObject({ source: "settings/w.json", kind: "other", item: null });
    expect(report.findings[0]).toMatchObject({
      rule: "waiver",
      outcome: "fail",
      severity: "info",
      duties: [],
      at: null,
    });
    expect(report.findings[0]!.message).toContain("waiver 1 (An index number is given: 原件如此)");
    const keys = report.findings.map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    // Another waiver before it changes its number, and nothing else.
    const later = waiverUse([waiver({ page: "c.html" }), waiver({ page: "a.html" })], {
      source: "./settings/w.json",
      rules: ["index-number"],
    });
    later.add(page("a.html"));
    expect(later.report(today)!.findings.map(({ key }) => key)).toEqual([keys[0]]);
  });
});
