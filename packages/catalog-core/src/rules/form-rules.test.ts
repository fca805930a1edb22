import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { auditForm, runFormRules } from "../audit/audit-form.js";
import { changzhiEducation2020 as catalog } from "../catalog/changzhi-education-2020.js";
import { dutyById } from "../duties/index.js";
import { textsOf } from "../locales/texts.js";
import type { LocaleName } from "../locales/types.js";
import { readHtml } from "../page/html/read.js";
import type { FormRule } from "./define-form-rule.js";
import type { RuleResult } from "./define-rule.js";
import { formRules } from "./form-rules.js";

const folder = fileURLToPath(new URL("./form/", import.meta.url));
const files = readdirSync(folder);
const LOCALES: readonly LocaleName[] = ["zh-CN", "en"];
const TODAY = "2026-11-23";

/** An example of a rule's doc: the rows of a form that it is about, and what the rule says of them. */
interface Example {
  rule: FormRule;
  expected: "good" | "bad" | "review";
  reason: string | undefined;
  record: string;
  html: string;
}

type Finding = Extract<RuleResult, { reason: string }>;

const docs = new Map(formRules.map((rule) => [rule, readFileSync(`${folder}${rule.id}.md`, "utf8")]));
const examples = formRules.flatMap((rule) => examplesOf(rule, docs.get(rule)!));
const reached = new Map(formRules.map((rule) => [rule, new Set<string>()]));
for (const example of examples) for (const { reason } of findingsOf(example)) reached.get(example.rule)!.add(reason);

/** The fenced examples of a doc. The info string says what is expected: `html bad missing record=new`. */
function examplesOf(rule: FormRule, doc: string): Example[] {
  return [...doc.matchAll(/^```(.*)\n([^`]*)^```$/gm)].map(([, info, html]) => {
    const match = /^html (?:(good)|(bad|review) ([a-z-]+))(?: record=(new))?$/.exec(info!);
    if (!match) throw new Error(`${rule.id}.md has an example that can't be understood: ${info}`);
    const expected = (match[1] ?? match[2]) as Example["expected"];
    return { rule, expected, reason: match[3], record: match[4] ?? "saved", html: html! };
  });
}

/** The page around the rows: the fields that no rule but the title's is about. */
function readingOf({ html, record }: Example) {
  const title = record === "new" ? "" : "清漳县教育局关于冬季供暖的通知";
  const titleRow = html.includes("标题：") ? "" : `<tr><td>标题：</td><td><input name="t" value="${title}"></td></tr>`;
  const reading = readHtml(`<h1>${record === "new" ? "新建信息" : "编辑信息"}</h1><form><table>${titleRow}
<tr><td>来源：</td><td><input name="s" value="清漳县教育局"></td></tr><tr><td>主题分类：</td><td><input name="c" value="教育"></td></tr>
<tr><td>体裁分类：</td><td><input name="g" value="通知"></td></tr>${html}</table><button>保存</button></form>`);
  expect(reading.facts.kind).toBe("form");
  expect(reading.form).toBeDefined();
  return reading.form!;
}

function resultsOf(example: Example): readonly RuleResult[] {
  const [run] = runFormRules(readingOf(example).facts, { catalog, today: TODAY, rules: [example.rule] });
  if (!run || "error" in run) throw new Error(`${example.rule.id} did not run: ${run?.error}`);
  return run.results;
}

function findingsOf(example: Example): Finding[] {
  return resultsOf(example).filter((result): result is Finding => "reason" in result);
}

function placeholdersOf(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();
}

describe("the list of form rules", () => {
  test("holds every file of the folder once, under the name of its file", async () => {
    const inFolder = files.filter((file) => file.endsWith(".ts"));
    expect(formRules.map((rule) => `${rule.id}.ts`).sort()).toEqual(inFolder.sort());
    for (const rule of formRules) {
      const module = (await import(`./form/${rule.id}.ts`)) as { default: FormRule };
      expect(module.default, rule.id).toBe(rule);
      expect(rule.id).toMatch(/^form-/);
    }
  });

  test("every doc belongs to a rule", () => {
    const inFolder = files.filter((file) => file.endsWith(".md"));
    expect(inFolder.sort()).toEqual(formRules.map((rule) => `${rule.id}.md`).sort());
  });

  test("no rule's file names the clock", () => {
    for (const file of files.filter((name) => name.endsWith(".ts")))
      expect(readFileSync(`${folder}${file}`, "utf8"), file).not.toMatch(
        /\bnew Date\(\)|\bDate\.now\b|\bperformance\b/,
      );
  });
});

describe.each(formRules)("$id", (rule) => {
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
    for (const locale of LOCALES)
      expect(Object.keys(textsOf(locale).rules[rule.id]!.reasons).sort()).toEqual([...reached.get(rule)!].sort());
  });

  test("uses the same values in both languages", () => {
    const [chinese, english] = LOCALES.map((locale) => textsOf(locale).rules[rule.id]!.reasons);
    for (const [reason, text] of Object.entries(chinese!))
      for (const part of ["message", "fix"] as const)
        expect(placeholdersOf(english![reason]![part]), `${reason} ${part}`).toEqual(placeholdersOf(text[part]));
  });

  test.each(LOCALES)("leaves no value of its sentences in %s unfilled", (locale) => {
    for (const example of own) {
      const { findings } = auditForm(readingOf(example), { today: TODAY, locale });
      for (const { rule: id, message, fix, at } of findings) {
        if (id !== rule.id) continue;
        expect(message + fix).not.toMatch(/\{\w+\}/);
        expect(at?.line).toBeGreaterThan(0);
      }
    }
  });

  test.each(own.map((example, i) => [`${i + 1}: ${example.expected} ${example.reason ?? ""}`, example] as const))(
    "example %s",
    (_, example) => {
      const results = resultsOf(example);
      if (example.expected === "good") {
        expect([...new Set(results.map((result) => result.outcome))]).toEqual(["pass"]);
        return;
      }
      const outcome = example.expected === "bad" ? "fail" : "review";
      const found = new Set(findingsOf(example).map((finding) => `${finding.outcome} ${finding.reason}`));
      expect([...found]).toEqual([`${outcome} ${example.reason}`]);
    },
  );
});
