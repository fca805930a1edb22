import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { auditRegister } from "../audit/audit-register.js";
import { dutyById } from "../duties/index.js";
import { recordTexts } from "../locales/record-texts.js";
import type { LocaleName } from "../locales/types.js";
import { recordFieldNames } from "../records/fields.js";
import { readRegister } from "../records/read-register.js";
import type { DocumentRecord } from "../records/types.js";
import type { RecordRule } from "./define-record-rule.js";
import { recordRules } from "./record-rules.js";
import { expectDoc, expectTexts, jsonExamples } from "./rule-docs.fixture.js";

const folder = fileURLToPath(new URL("./record/", import.meta.url));
const files = readdirSync(folder);
const LOCALES: readonly LocaleName[] = ["zh-CN", "en"];
const today = "2026-11-23";
const fields = recordFieldNames;

/** A policy document to which nothing is to be said, of an invented county, as a register has it. */
const document = {
  documentName: "清漳县教育局关于做好义务教育招生工作的通知",
  documentNumber: "清漳教发〔2026〕5号",
  documentKind: "政策性文件",
  draftedOn: "2026-03-02",
  draftingUnit: "基础教育科",
  issuers: "清漳县教育局",
  disclosureStatus: "主动公开",
  statusSetOn: "2026-03-02",
  statusSetBy: "王某",
  secrecyLevel: "非涉密",
  reviewedOn: "2026-03-06",
  submittedOn: "2026-03-05",
  approvedOn: "2026-03-09",
  issuedOn: "2026-03-10",
  publishedOn: "2026-03-12",
  channels: "政府网站",
  interpretedBy: "基础教育科",
  interpretationDraftedOn: "2026-03-04",
  interpretationSignedOn: "2026-03-09",
  interpretationPublishedOn: "2026-03-12",
};

function recordOf(fields: object): DocumentRecord {
  const { records, problems } = readRegister([{ ...document, ...fields }]);
  expect(problems).toEqual([]);
  return records[0]!;
}

/** `json bad missing`: the fields in which a register's document differs from the one above. */
const examplesOf = (rule: RecordRule) =>
  jsonExamples(readFileSync(`${folder}${rule.id}.md`, "utf8")).map(({ json, ...expected }) => ({
    ...expected,
    record: recordOf(json),
  }));

test("the document of the examples is faultless", () => {
  const { findings } = auditRegister({ fields, records: [recordOf({})], problems: [] }, { today });
  expect(findings).toEqual([]);
});

describe("the list of record rules", () => {
  test("holds every file of the folder once, under the name of its file, with its doc", async () => {
    expect(recordRules.flatMap(({ id }) => [`${id}.md`, `${id}.ts`]).sort()).toEqual([...files].sort());
    for (const rule of recordRules) {
      const module = (await import(`./record/${rule.id}.ts`)) as { default: RecordRule };
      expect(module.default, rule.id).toBe(rule);
    }
  });

  test.each(LOCALES)("no text in %s is for a rule that doesn't exist", (locale) => {
    expect(Object.keys(recordTexts[locale].rules).sort()).toEqual(recordRules.map(({ id }) => id).sort());
  });

  test("no rule's file names the clock", () => {
    for (const file of files.filter((name) => name.endsWith(".ts")))
      expect(readFileSync(`${folder}${file}`, "utf8"), file).not.toMatch(/\bDate\b|\bperformance\b/);
  });
});

describe.each(recordRules)("$id", (rule) => {
  const doc = readFileSync(`${folder}${rule.id}.md`, "utf8");
  const examples = examplesOf(rule);
  const audit = (record: DocumentRecord, locale: LocaleName = "zh-CN") =>
    auditRegister({ fields, records: [record], problems: [] }, { today, locale, rules: [rule] });
  const reached = new Set(examples.flatMap(({ record }) => audit(record).findings.map(({ reason }) => reason)));

  test("cites duties that exist", () => {
    expect(rule.duties.length).toBeGreaterThan(0);
    for (const id of rule.duties) expect(dutyById(id), id).toBeDefined();
  });

  test("has a doc in both languages, under the rule's title", () => {
    expectDoc(doc, recordTexts["zh-CN"].rules[rule.id]!.title, examples.length);
  });

  test("has a good example and one that it objects to", () => {
    expect(examples.some(({ expected }) => expected === "good")).toBe(true);
    expect(examples.some(({ expected }) => expected !== "good")).toBe(true);
  });

  test("has a text for every reason that an example reaches, and an example for every text", () => {
    for (const locale of LOCALES)
      expect(Object.keys(recordTexts[locale].rules[rule.id]!.reasons).sort()).toEqual([...reached].sort());
  });

  test("says the same in both languages, calmly, with all values filled in", () => {
    const { "zh-CN": chinese, en } = recordTexts;
    expectTexts({ "zh-CN": chinese.rules[rule.id]!, en: en.rules[rule.id]! });
    for (const locale of LOCALES)
      for (const { record } of examples)
        for (const { message, fix } of audit(record, locale).findings)
          expect(`${message}${fix}`).not.toMatch(/\{\w+\}/);
  });

  test("cites in its messages what its duties say", () => {
    for (const { message } of Object.values(recordTexts["zh-CN"].rules[rule.id]!.reasons)) {
      const article = /（政府信息公开条例(第[一二三四五六七八九十]+条)）。$/.exec(message)?.[1];
      if (article === undefined) continue;
      const duties = rule.duties.flatMap((id) => dutyById(id) ?? []);
      expect(
        duties.filter(({ certainty }) => certainty === "certain").map(({ source }) => source.article?.zh),
      ).toContain(article);
    }
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
