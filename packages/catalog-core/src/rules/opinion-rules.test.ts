import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { auditOpinions } from "../audit/audit-opinions.js";
import { dutyById } from "../duties/index.js";
import { opinionTexts } from "../locales/opinion-texts.js";
import type { LocaleName } from "../locales/types.js";
import { opinionFieldNames as fields } from "../opinions/fields.js";
import { readOpinions } from "../opinions/read-opinions.js";
import type { OpinionRecord } from "../opinions/types.js";
import type { OpinionRule } from "./define-opinion-rule.js";
import { opinionRules } from "./opinion-rules.js";
import { expectDoc, expectTexts, jsonExamples } from "./rule-docs.fixture.js";

const folder = fileURLToPath(new URL("./opinion/", import.meta.url));
const files = readdirSync(folder);
const LOCALES: readonly LocaleName[] = ["zh-CN", "en"];
const now = "2026-11-23 08:00";

/** An incident to which nothing is to be said, of an invented county, as a register has it. */
const incident = {
  title: "家长反映某小学午餐分量不足",
  foundAt: "2026-11-20 09:00",
  source: "网民留言",
  level: "一般",
  judgedAt: "2026-11-20 10:30",
  conclusion: "需回应",
  responsibleBody: "清漳县教育局后勤科",
  answeredAt: "2026-11-21 16:00",
  channels: "政府网站、政务新媒体",
  answerLinks: "https://www.qingzhang.example/xxgk/hygq/a.html",
  closedAt: "2026-11-22 17:00",
};

function recordOf(changed: object): OpinionRecord {
  const { records, problems } = readOpinions([{ ...incident, ...changed }]);
  expect(problems).toEqual([]);
  return records[0]!;
}

const docOf = (rule: OpinionRule) => readFileSync(`${folder}${rule.id}.md`, "utf8");
const examplesOf = (rule: OpinionRule) =>
  jsonExamples(docOf(rule)).map(({ json, ...expected }) => ({ ...expected, record: recordOf(json) }));

test("the incident of the examples is faultless", () => {
  const { findings } = auditOpinions({ fields, records: [recordOf({})], problems: [] }, { now });
  expect(findings).toEqual([]);
});

describe("the list of opinion rules", () => {
  test("holds every file of the folder once, under the name of its file, with its doc", async () => {
    expect(opinionRules.flatMap(({ id }) => [`${id}.md`, `${id}.ts`]).sort()).toEqual([...files].sort());
    for (const rule of opinionRules) {
      const module = (await import(`./opinion/${rule.id}.ts`)) as { default: OpinionRule };
      expect(module.default, rule.id).toBe(rule);
    }
  });

  test.each(LOCALES)("no text in %s is for a rule that doesn't exist", (locale) => {
    expect(Object.keys(opinionTexts[locale].rules).sort()).toEqual(opinionRules.map(({ id }) => id).sort());
  });

  test("no rule's file names the clock", () => {
    for (const file of files.filter((name) => name.endsWith(".ts")))
      expect(readFileSync(`${folder}${file}`, "utf8"), file).not.toMatch(/\bDate\b|\bperformance\b/);
  });
});

describe.each(opinionRules)("$id", (rule) => {
  const examples = examplesOf(rule);
  const audit = (record: OpinionRecord, locale: LocaleName = "zh-CN") =>
    auditOpinions({ fields, records: [record], problems: [] }, { now, locale, rules: [rule] });
  const reached = new Set(examples.flatMap(({ record }) => audit(record).findings.map(({ reason }) => reason)));

  test("cites duties that exist", () => {
    expect(rule.duties.length).toBeGreaterThan(0);
    for (const id of rule.duties) expect(dutyById(id), id).toBeDefined();
  });

  test("has a doc in both languages, under the rule's title", () => {
    expectDoc(docOf(rule), opinionTexts["zh-CN"].rules[rule.id]!.title, examples.length);
  });

  test("has a good example and one that it objects to", () => {
    expect(examples.some(({ expected }) => expected === "good")).toBe(true);
    expect(examples.some(({ expected }) => expected !== "good")).toBe(true);
  });

  test("has a text for every reason that an example reaches, and an example for every text", () => {
    for (const locale of LOCALES)
      expect(Object.keys(opinionTexts[locale].rules[rule.id]!.reasons).sort()).toEqual([...reached].sort());
  });

  test("says the same in both languages, calmly, with all values filled in", () => {
    const { "zh-CN": chinese, en } = opinionTexts;
    expectTexts({ "zh-CN": chinese.rules[rule.id]!, en: en.rules[rule.id]! });
    for (const locale of LOCALES)
      for (const { record } of examples)
        for (const { message, fix } of audit(record, locale).findings)
          expect(`${message}${fix}`).not.toMatch(/\{\w+\}|undefined|null/);
  });

  test.each(examples.map((one, i) => [`${i + 1}: ${one.expected} ${one.reason ?? ""}`, one] as const))(
    "example %s",
    (_, { expected, reason, record }) => {
      const { findings, totals } = audit(record);
      if (expected === "good") expect(totals).toMatchObject({ pass: 1, fail: 0, review: 0 });
      else
        expect(findings.map(({ outcome, reason }) => `${outcome} ${reason}`)).toEqual([
          `${expected === "bad" ? "fail" : "review"} ${reason}`,
        ]);
    },
  );
});
