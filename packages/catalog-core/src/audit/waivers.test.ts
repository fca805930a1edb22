import { describe, expect, it } from "vitest";
import { readHtml } from "../page/html/read.js";
import { auditPage } from "./audit-page.js";
import { parseWaivers } from "./parse-waivers.js";
import type { Finding } from "./report.js";
import { applyWaivers, type Waiver, waiversJson } from "./waivers.js";

const today = "2026-11-23";
const page = "https://www.qingzhang.example/art/1.html?spm=3#top";

const finding = (rule: string, outcome: Finding["outcome"] = "fail", key = `key-of-${rule}`): Finding => ({
  rule,
  outcome,
  reason: "missing",
  severity: "error",
  message: "",
  fix: "",
  duties: [],
  at: null,
  key,
});
const waiver = (rule: string, more: Partial<Waiver>): Waiver => ({
  rule,
  reason: "原件无文号",
  on: "2026-11-01",
  until: null,
  ...more,
});
const apply = (findings: Finding[], waivers: Waiver[], at = page) =>
  applyWaivers(findings, waivers, { page: at, today });

describe("applyWaivers", () => {
  it("sets aside by finding, by page, by host, and nothing else", () => {
    const findings = [finding("a"), finding("b", "review"), finding("c"), finding("d")];
    const waivers = [
      waiver("a", { key: "key-of-a" }),
      waiver("b", { page: "https://www.qingzhang.example/art/1.html", by: "张三" }),
      waiver("c", { host: "WWW.qingzhang.example" }),
      // Another rule, another page, another host.
      waiver("a", { key: "key-of-d" }),
      waiver("d", { page: "https://www.qingzhang.example/art/2.html" }),
      waiver("d", { host: "qingzhang.example" }),
    ];
    const { findings: waived, counts, used, expired } = apply(findings, waivers);
    expect(waived.map((one) => one.waiver !== undefined)).toEqual([true, true, true, false]);
    expect(waived[1]!.waiver).toEqual({ reason: "原件无文号", by: "张三", on: "2026-11-01", until: null });
    expect(waived.map(({ outcome }) => outcome)).toEqual(["fail", "review", "fail", "fail"]);
    expect(counts).toEqual({ fail: 2, review: 1 });
    expect(used).toEqual(waivers.slice(0, 3));
    expect(expired).toEqual([]);
    expect(findings[0]!.waiver).toBeUndefined();
  });

  it("holds through the last day; afterwards it is told, and sets nothing aside", () => {
    const ended = waiver("a", { host: "www.qingzhang.example", until: "2026-11-22" });
    const last = waiver("b", { host: "www.qingzhang.example", until: today });
    const { findings, used, expired } = apply([finding("a"), finding("b")], [ended, last]);
    expect(findings.map((one) => one.waiver !== undefined)).toEqual([false, true]);
    expect(used).toEqual([last]);
    expect(expired).toEqual([ended]);
  });

  it("a key reaches no other finding of the page that it names", () => {
    const one = waiver("a", { key: "key-of-a", page });
    const { findings } = apply([finding("a"), finding("a", "fail", "other")], [one]);
    expect(findings.map(({ waiver }) => waiver !== undefined)).toEqual([true, false]);
  });

  it("of several takes the one that reaches least far", () => {
    const near = waiver("a", { key: "key-of-a", reason: "near" });
    const far = waiver("a", { host: "www.qingzhang.example", reason: "far" });
    expect(apply([finding("a")], [far, near]).used).toEqual([near]);
    expect(apply([finding("a")], [far, { ...near, until: "2026-01-01", on: "2025-01-01" }]).used).toEqual([far]);
  });

  it("sets aside by entry of the catalog, and for one reason alone where one is named", () => {
    const inEntry = waiver("a", { entry: "enrolment.area" });
    const at = (entry: string | null, one: Waiver) =>
      applyWaivers([finding("a")], [one], { page, entry, today }).counts.fail;
    expect([at("enrolment.area", inEntry), at("enrolment.plan", inEntry), at(null, inEntry)]).toEqual([1, 0, 0]);
    expect(at("enrolment.area", { ...inEntry, code: "missing" })).toBe(1);
    expect(at("enrolment.area", { ...inEntry, code: "empty" })).toBe(0);
    const onPage = waiver("a", { page });
    const both = [waiver("a", { host: "www.qingzhang.example" }), inEntry, onPage];
    expect(applyWaivers([finding("a")], both, { page, entry: "enrolment.area", today }).used).toEqual([onPage]);
    expect(applyWaivers([finding("a")], both.slice(0, 2), { page, entry: "enrolment.area", today }).used).toEqual([
      inEntry,
    ]);
  });

  it("leaves passes and rules that could not run as they are", () => {
    const all = [finding("a", "pass"), finding("a", "not-applicable"), finding("a", "error")];
    expect(apply(all, [waiver("a", { host: "www.qingzhang.example" })]).findings).toEqual(all);
  });

  it("knows a file by its path, whatever its strokes, and gives it no host", () => {
    expect(apply([finding("a")], [waiver("a", { page: "./site/a.html" })], "site\\a.html").counts.fail).toBe(1);
    expect(apply([finding("a")], [waiver("a", { host: "site" })], "site/a.html").counts.fail).toBe(0);
  });

  it("a finding without key is none that a waiver for a key means", () => {
    const { key: _, ...unnamed } = finding("a");
    expect(apply([unnamed], [waiver("a", { key: "" })]).counts.fail).toBe(0);
  });
});

describe("keys in a report", () => {
  const html = (banner: string) => `${banner}<meta name="SiteName" content=""><title>关于供暖的通知</title>
<h1>关于供暖的通知</h1><table><tr><td>索引号</td><td></td></tr><tr><td>文号</td><td>清教 [2024]5号</td></tr>
<tr><td>发布日期</td><td>2024-01-17</td></tr></table>`;
  const keys = (text: string, url = page) =>
    Object.fromEntries(
      auditPage(readHtml(text, { url }), { source: url, today }).report.findings.map(({ rule, reason, key }) => [
        `${rule} ${reason}`,
        key,
      ]),
    );

  it("are the same when a banner was added, and waive the same findings", () => {
    const before = keys(html(""));
    expect(Object.keys(before).length).toBeGreaterThan(2);
    expect(Object.values(before).every((key) => typeof key === "string")).toBe(true);
    expect(keys(html("<div><p>欢迎访问本站</p><p>今天星期一</p></div>"))).toEqual(before);
    expect(keys(html(""), page.replace("spm=3#top", "utm_source=x"))).toEqual(before);
  });

  it("differ by value and by page", () => {
    const name = "document-number malformed";
    const before = keys(html(""));
    expect(before[name]).toBeDefined();
    expect(keys(html("").replace("5号", "6号"))[name]).not.toBe(before[name]);
    expect(keys(html(""), page.replace("1.html", "2.html"))[name]).not.toBe(before[name]);
  });

  it("are given to what failed and what is to be reviewed only", () => {
    const { findings } = auditPage(readHtml(html("")), { source: "a.html", today, all: true }).report;
    for (const { outcome, key } of findings) expect(key !== undefined).toBe(outcome === "fail" || outcome === "review");
    const named = findings.flatMap(({ key }) => key ?? []);
    expect(new Set(named).size).toBe(named.length);
  });
});

describe("waiversJson", () => {
  it("is read back as it was", () => {
    const list = [
      waiver("a", { key: "k", by: "张三", until: "2027-01-31" }),
      waiver("a", { key: "l", page: "site/a.html" }),
      waiver("b", { page: "site/a.html" }),
      waiver("c", { host: "www.qingzhang.example:8080" }),
      waiver("d", { code: "missing", entry: "enrolment.area" }),
    ];
    expect(parseWaivers(waiversJson(list))).toEqual({ ok: true, waivers: list });
    expect(waiversJson(list)).toContain('"waivers": 1');
  });
});
