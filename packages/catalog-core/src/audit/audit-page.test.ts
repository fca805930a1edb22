import { describe, expect, it } from "vitest";
import { changzhiEducation2020 as catalog } from "../catalog/changzhi-education-2020.js";
import { readHtml } from "../page/html/read.js";
import { defineRule, fail, notApplicable, pass, review } from "../rules/define-rule.js";
import { pageRules } from "../rules/page-rules.js";
import { auditPage } from "./audit-page.js";
import { runRules } from "./run-rules.js";

const today = "2026-11-23";
const page = readHtml('<meta name="SiteName" content="清漳县教育局"><h1>标题一则</h1><p>发布时间：2026-11-20</p>');

const rule = (id: string, severity: "error" | "warning" | "info", result: ReturnType<typeof pass>) =>
  defineRule({ id, severity, duties: ["REG-12-index"], appliesTo: () => true, check: () => result });

describe("auditPage", () => {
  it("lists fails and reviews, the most severe first, and counts everything", () => {
    const { report, counts } = auditPage(page, {
      source: "a.html",
      today,
      rules: [
        rule("hint", "info", fail("missing", { attribute: "indexNumber" })),
        rule("good", "error", pass()),
        rule("grave", "error", fail("missing", { at: 2 })),
        rule("look", "warning", review("unusual")),
        rule("none", "error", notApplicable()),
      ],
    });
    expect(report.findings.map(({ rule: id, outcome }) => `${id} ${outcome}`)).toEqual([
      "grave fail",
      "look review",
      "hint fail",
    ]);
    expect(counts).toEqual({ pass: 1, fail: 2, review: 1, "not-applicable": 1, error: 0, waived: 0 });
    expect(report.findings[2]).toMatchObject({ attribute: "indexNumber", at: null, duties: ["REG-12-index"] });
    expect(report.findings[0]!.at).toMatchObject({ line: 1, selector: expect.stringContaining("meta") as string });
  });

  it("lists passes and what doesn't apply only on demand", () => {
    const rules = [rule("good", "error", pass()), rule("none", "error", notApplicable())];
    expect(auditPage(page, { source: "a", today, rules }).report.findings).toEqual([]);
    expect(auditPage(page, { source: "a", today, rules, all: true }).report.findings.map((one) => one.outcome)).toEqual(
      ["pass", "not-applicable"],
    );
  });

  it("goes on when a rule breaks, and says which one", () => {
    const broken = defineRule({
      id: "broken",
      severity: "warning",
      duties: ["REG-12-index"],
      appliesTo: () => true,
      check() {
        throw new Error("out of order");
      },
    });
    const { report, counts } = auditPage(page, {
      source: "a",
      today,
      rules: [broken, rule("after", "error", fail("missing"))],
    });
    expect(counts).toMatchObject({ error: 1, fail: 1 });
    const [, error] = report.findings;
    expect(error).toMatchObject({ rule: "broken", outcome: "error", reason: "exception" });
    expect(error!.message).toContain("broken");
    expect(error!.message).toContain("out of order");
  });

  it("speaks the language that is asked for", () => {
    const zh = auditPage(page, { source: "a", today }).report.findings;
    const en = auditPage(page, { source: "a", today, locale: "en" }).report.findings;
    expect(zh.length).toBeGreaterThan(5);
    expect(en.map(({ rule: id, reason }) => [id, reason])).toEqual(zh.map(({ rule: id, reason }) => [id, reason]));
    for (const { message } of zh) expect(message).toMatch(/[\u4e00-\u9fff]/);
    for (const { message } of en) expect(message).toMatch(/^[A-Z“"]/);
  });

  it("is plain JSON", () => {
    const { report } = auditPage(page, { source: "a", today });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe("runRules", () => {
  it("gives the same for the same facts, saved and read again", () => {
    const saved = JSON.parse(JSON.stringify(page.facts)) as typeof page.facts;
    const told = (facts: typeof page.facts) =>
      runRules(facts, { catalog, today, rules: pageRules }).map((run) => ("error" in run ? run.error : run.results));
    expect(told(saved)).toEqual(told(page.facts));
  });

  it("judges for the day it is given, not for the day it runs on", () => {
    const box = readHtml(
      "<table><tr><td>索引号</td><td>1</td><td>有效性</td><td>有效</td></tr><tr><td>发布机构</td><td>清漳县教育局</td><td>废止日期</td><td>2026-03-31</td></tr></table>",
    ).facts;
    const validity = (day: string) =>
      runRules(box, { catalog, today: day, rules: pageRules }).find((run) => run.rule.id === "validity");
    expect(validity("2026-03-30")).toMatchObject({ results: [{ outcome: "pass" }] });
    expect(validity("2026-04-01")).toMatchObject({ results: [{ outcome: "fail", reason: "contradicts" }] });
  });
});

it("facts that an earlier version saved are judged: no rule fails to run", () => {
  const { facts } = readHtml("<h1>关于招生工作的通知</h1><p>发布日期：2026-11-02　来源：县教育局</p>");
  const { landmarks: _, topics: __, ...earlier } = facts;
  const { list } = earlier;
  const saved = { ...earlier, list: { ...list, undated: undefined } } as unknown as typeof facts;
  for (const run of runRules(saved, { catalog, today: "2026-11-23", rules: pageRules }))
    expect(run, run.rule.id).not.toHaveProperty("error");
});
