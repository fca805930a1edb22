import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, test, vi } from "vitest";
import { auditPage } from "../audit/audit-page.js";
import { runRules } from "../audit/run-rules.js";
import { changzhiEducation2020 as catalog } from "../catalog/changzhi-education-2020.js";
import { dutyById } from "../duties/index.js";
import { textsOf } from "../locales/texts.js";
import type { LocaleName } from "../locales/types.js";
import { readHtml } from "../page/html/read.js";
import type { PageRule, RuleResult } from "./define-rule.js";
import { formRules } from "./form-rules.js";
import { pageRules } from "./page-rules.js";

const folder = fileURLToPath(new URL("./page/", import.meta.url));
const files = readdirSync(folder);
/** Shared by several rules, no rule themselves. */
const HELPERS = ["parts.ts", "personal-numbers.ts", "tags.ts"];
const LOCALES: readonly LocaleName[] = ["zh-CN", "en"];
const TODAY = "2026-11-23";

/** An example of a rule's doc: a piece of a page, and what the rule says of it. */
interface Example {
  rule: PageRule;
  expected: "good" | "bad" | "review";
  reason: string | undefined;
  kind: string | undefined;
  url: string | null;
  today: string;
  html: string;
}

type Finding = Extract<RuleResult, { reason: string }>;

const docs = new Map(pageRules.map((rule) => [rule, readFileSync(`${folder}${rule.id}.md`, "utf8")]));
const examples = pageRules.flatMap((rule) => examplesOf(rule, docs.get(rule)!));
const reached = new Map(pageRules.map((rule) => [rule, new Set<string>()]));
for (const example of examples) for (const { reason } of findingsOf(example)) reached.get(example.rule)!.add(reason);

/** The fenced examples of a doc. The info string says what is expected: `html bad missing kind=article now=2026-11-23`. */
function examplesOf(rule: PageRule, doc: string): Example[] {
  return [...doc.matchAll(/^```(.*)\n([^`]*)^```$/gm)].map(([, info, html]) => {
    const [language, expected, ...words] = info!.split(" ");
    const named = new Map<string, string>();
    const reasons: string[] = [];
    for (const word of words) {
      const cut = word.indexOf("=");
      if (cut < 0) reasons.push(word);
      else named.set(word.slice(0, cut), word.slice(cut + 1));
    }
    const unknown = [...named.keys()].filter((key) => !["kind", "url", "now"].includes(key));
    const wellFormed = language === "html" && (expected === "good" || expected === "bad" || expected === "review");
    if (!wellFormed || unknown.length > 0 || reasons.length !== (expected === "good" ? 0 : 1)) {
      throw new Error(`${rule.id}.md has an example that can't be understood: ${info}`);
    }
    const url = named.get("url") ?? null;
    return {
      rule,
      expected,
      reason: reasons[0],
      kind: named.get("kind"),
      url,
      today: named.get("now") ?? TODAY,
      html: html!,
    };
  });
}

function readingOf({ html, url }: Example) {
  return readHtml(html, { url });
}

function resultsOf(example: Example): readonly RuleResult[] {
  const [run] = runRules(readingOf(example).facts, { catalog, today: example.today, rules: [example.rule] });
  if (!run || "error" in run) throw new Error(`${example.rule.id} did not run: ${run?.error}`);
  return run.results;
}

function findingsOf(example: Example): Finding[] {
  return resultsOf(example).filter((result): result is Finding => "reason" in result);
}

function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();
}

describe("the list of page rules", () => {
  test("holds every file of the folder once, under the name of its file", async () => {
    const inFolder = files.filter((file) => file.endsWith(".ts") && !HELPERS.includes(file));
    expect(pageRules.map((rule) => `${rule.id}.ts`).sort()).toEqual(inFolder.sort());
    for (const rule of pageRules) {
      const module = (await import(`./page/${rule.id}.ts`)) as { default: PageRule };
      expect(module.default, rule.id).toBe(rule);
    }
  });

  test("every doc belongs to a rule", () => {
    const inFolder = files.filter((file) => file.endsWith(".md"));
    expect(inFolder.sort()).toEqual(pageRules.map((rule) => `${rule.id}.md`).sort());
  });

  test.each(LOCALES)("no text in %s is for a rule that doesn't exist", (locale) => {
    const all = [...pageRules, ...formRules];
    expect(Object.keys(textsOf(locale).rules).sort()).toEqual(all.map((rule) => rule.id).sort());
  });
});

describe.each(pageRules)("$id", (rule) => {
  const own = examples.filter((example) => example.rule === rule);
  const doc = docs.get(rule)!;

  test("cites duties that exist", () => {
    expect(rule.duties.length).toBeGreaterThan(0);
    expect(new Set(rule.duties).size).toBe(rule.duties.length);
    for (const id of rule.duties) expect(dutyById(id), id).toBeDefined();
  });

  test("has a doc in both languages, under the rule's title", () => {
    const [chinese = "", english = ""] = doc.split("\n## ");
    const lines = chinese.trim().split("\n").filter(Boolean);
    expect(lines[0]).toBe(`# ${textsOf("zh-CN").rules[rule.id]!.title}`);
    expect(lines.length - 1).toBeGreaterThanOrEqual(2);
    expect(lines.length - 1).toBeLessThanOrEqual(5);
    for (const line of lines.slice(1)) expect(line).toMatch(/[\u4e00-\u9fff].*。$/);
    expect(english).toMatch(/^English\n\n/);
    expect(english.trim().split("\n").filter(Boolean)).toHaveLength(lines.length);
  });

  test("has a good example and one that it objects to", () => {
    expect(doc.match(/^```/gm)).toHaveLength(own.length * 2);
    expect(own.some((example) => example.expected === "good")).toBe(true);
    expect(own.some((example) => example.expected !== "good")).toBe(true);
  });

  test("has a text for every reason that an example reaches, and an example for every text", () => {
    for (const locale of LOCALES) {
      expect(Object.keys(textsOf(locale).rules[rule.id]!.reasons).sort()).toEqual([...reached.get(rule)!].sort());
    }
  });

  test("uses the same values in both languages", () => {
    const [chinese, english] = LOCALES.map((locale) => textsOf(locale).rules[rule.id]!.reasons);
    for (const [reason, text] of Object.entries(chinese!)) {
      for (const part of ["message", "fix"] as const) {
        expect(placeholdersOf(english![reason]![part]), `${reason} ${part}`).toEqual(placeholdersOf(text[part]));
      }
    }
  });

  test.each(LOCALES)("leaves no value of its sentences in %s unfilled", (locale) => {
    let sentences = 0;
    for (const example of own) {
      const { report } = auditPage(readingOf(example), { source: "", today: example.today, locale, rules: [rule] });
      for (const { reason, message, fix } of report.findings) {
        const text = textsOf(locale).rules[rule.id]!.reasons[reason]!;
        for (const name of placeholdersOf(text.message)) expect(message).not.toContain(`{${name}}`);
        for (const name of placeholdersOf(text.fix)) expect(fix).not.toContain(`{${name}}`);
        sentences++;
      }
    }
    expect(sentences).toBeGreaterThan(0);
  });

  test.each(own.map((example, i) => [`${i + 1}: ${example.expected} ${example.reason ?? ""}`, example] as const))(
    "example %s",
    (_, example) => {
      if (example.kind) expect(readingOf(example).facts.kind).toBe(example.kind);
      const results = resultsOf(example);
      if (example.expected === "good") {
        expect([...new Set(results.map((result) => result.outcome))]).toEqual(["pass"]);
        return;
      }
      const outcome = example.expected === "bad" ? "fail" : "review";
      const found = new Set(findingsOf(example).map((finding) => `${finding.outcome} ${finding.reason}`));
      expect([...found]).toEqual([`${outcome} ${example.reason}`]);
      expect(results.some((result) => result.outcome === "not-applicable")).toBe(false);
    },
  );
});

describe("time", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  const stop = () => {
    throw new Error("A rule read the clock.");
  };
  const StoppedDate = new Proxy(Date, {
    apply: stop,
    construct: (target, args: []) => (args.length === 0 ? stop() : Reflect.construct(target, args)),
    get: (target, name) => (name === "now" ? stop : Reflect.get(target, name)),
  });

  test("no rule reads the clock", () => {
    const inputs = examples.map(({ rule, today, html, url }) => ({
      facts: readHtml(html, { url }).facts,
      today,
      rule,
    }));
    vi.stubGlobal("Date", StoppedDate);
    vi.stubGlobal("performance", { now: stop });
    expect(() => new Date()).toThrow("clock");
    expect(() => Date.now()).toThrow("clock");
    for (const { facts, today, rule } of inputs) {
      const [run] = runRules(facts, { catalog, today, rules: [rule] });
      expect(run).not.toHaveProperty("error");
    }
  });

  test("no rule's file names the clock", () => {
    for (const file of files.filter((name) => name.endsWith(".ts"))) {
      expect(readFileSync(`${folder}${file}`, "utf8"), file).not.toMatch(
        /\bnew Date\(\)|\bDate\.now\b|\bperformance\b/,
      );
    }
  });
});
