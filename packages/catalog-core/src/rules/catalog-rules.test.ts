import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { auditCatalog, runCatalogRules } from "../audit/audit-catalog.js";
import { changzhiEducation2020 } from "../catalog/changzhi-education-2020.js";
import type { Catalog, CatalogEntry } from "../catalog/types.js";
import { dutyById } from "../duties/index.js";
import { catalogTexts } from "../locales/catalog-texts.js";
import type { LocaleName } from "../locales/types.js";
import { catalogRules } from "./catalog-rules.js";
import type { CatalogRule, CatalogRuleResult } from "./define-catalog-rule.js";
import { expectDoc, expectTexts } from "./rule-docs.fixture.js";

const folder = fileURLToPath(new URL("./catalog/", import.meta.url));
const files = readdirSync(folder);
const LOCALES: readonly LocaleName[] = ["zh-CN", "en"];
const today = "2026-11-23";

/** A row to which nothing is to be said, of an invented county. */
const row: CatalogEntry = {
  id: "school-bus",
  level1: "校园安全",
  level2: "校车管理",
  elements: ["校车线路", "校车许可"],
  basis: ["《中华人民共和国政府信息公开条例》"],
  timeLimit: { text: "自信息形成或者变更之日起20个工作日内", workingDays: 20 },
  body: "清漳县教育局",
  channels: ["政府网站"],
  audience: ["public"],
  method: ["proactive"],
  level: ["county"],
  links: [],
  evidence: "official",
  note: "",
};

const county: Catalog = {
  ...changzhiEducation2020,
  id: "qingzhang-education",
  title: "清漳县教育领域基层政务公开标准目录",
  issuer: "清漳县教育局",
  region: { code: "140499", name: "清漳县" },
  removed: [],
  entries: [row],
};

interface Example {
  expected: "good" | "bad" | "review";
  reason: string | undefined;
  catalog: Catalog;
}

/** `json bad missing`: the fields of a row that differ, or a list of such rows. `base=standard` has the standard's rows. */
function examplesOf(rule: CatalogRule): Example[] {
  const doc = readFileSync(`${folder}${rule.id}.md`, "utf8");
  return [...doc.matchAll(/^```json (good|bad|review)(?: ([a-z-]+))?(?: base=(standard))?\n([^`]*)^```$/gm)].map(
    ([, expected, reason, base, json]) => {
      const given = JSON.parse(json!) as Partial<CatalogEntry> | Partial<CatalogEntry>[];
      const entries = [given].flat().map((fields) => ({ ...row, ...fields }));
      return {
        expected: expected as Example["expected"],
        reason,
        catalog: { ...county, entries: base ? changzhiEducation2020.entries : entries },
      };
    },
  );
}

type Found = Extract<CatalogRuleResult, { reason: string }>;

function resultsOf(rule: CatalogRule, catalog: Catalog): CatalogRuleResult[] {
  return rule.appliesTo(catalog) ? [rule.check({ catalog, today })].flat() : [{ outcome: "not-applicable" }];
}

describe("the list of catalog rules", () => {
  test("holds every file of the folder once, under the name of its file, with its doc", async () => {
    expect(catalogRules.flatMap(({ id }) => [`${id}.md`, `${id}.ts`]).sort()).toEqual([...files].sort());
    for (const rule of catalogRules) {
      const module = (await import(`./catalog/${rule.id}.ts`)) as { default: CatalogRule };
      expect(module.default, rule.id).toBe(rule);
    }
  });

  test.each(LOCALES)("no text in %s is for a rule that doesn't exist", (locale) => {
    expect(Object.keys(catalogTexts[locale].rules).sort()).toEqual(catalogRules.map(({ id }) => id).sort());
  });

  test("no rule's file names the clock", () => {
    for (const file of files.filter((name) => name.endsWith(".ts")))
      expect(readFileSync(`${folder}${file}`, "utf8"), file).not.toMatch(/\bDate\b|\bperformance\b/);
  });
});

describe.each(catalogRules)("$id", (rule) => {
  const doc = readFileSync(`${folder}${rule.id}.md`, "utf8");
  const examples = examplesOf(rule);
  const reached = new Set(
    examples.flatMap(({ catalog }) =>
      resultsOf(rule, catalog)
        .filter((result): result is Found => "reason" in result)
        .map(({ reason }) => reason),
    ),
  );

  test("cites duties that exist", () => {
    expect(rule.duties.length).toBeGreaterThan(0);
    for (const id of rule.duties) expect(dutyById(id), id).toBeDefined();
  });

  test("has a doc in both languages, under the rule's title", () => {
    expectDoc(doc, catalogTexts["zh-CN"].rules[rule.id]!.title, examples.length);
  });

  test("has a good example and one that it objects to", () => {
    expect(examples.some(({ expected }) => expected === "good")).toBe(true);
    expect(examples.some(({ expected }) => expected !== "good")).toBe(true);
  });

  test("has a text for every reason that an example reaches, and an example for every text", () => {
    for (const locale of LOCALES)
      expect(Object.keys(catalogTexts[locale].rules[rule.id]!.reasons).sort()).toEqual([...reached].sort());
  });

  test("says the same in both languages, calmly, with all values filled in", () => {
    const { "zh-CN": chinese, en } = catalogTexts;
    expectTexts({ "zh-CN": chinese.rules[rule.id]!, en: en.rules[rule.id]! });
    for (const locale of LOCALES)
      for (const { catalog } of examples)
        for (const { message, fix } of runCatalogRules(catalog, { today, locale, rules: [rule] }))
          expect(`${message}${fix}`).not.toMatch(/\{\w+\}/);
  });

  test.each(examples.map((one, i) => [`${i + 1}: ${one.expected} ${one.reason ?? ""}`, one] as const))(
    "example %s",
    (_, { expected, reason, catalog }) => {
      const results = resultsOf(rule, catalog);
      if (expected === "good") {
        expect(results).toEqual([{ outcome: "pass" }]);
        return;
      }
      const outcome = expected === "bad" ? "fail" : "review";
      expect(results.map((result) => `${result.outcome} ${"reason" in result ? result.reason : ""}`)).toEqual([
        `${outcome} ${reason}`,
      ]);
    },
  );
});

describe("auditCatalog", () => {
  test("gives each finding with its row and fields, most severe first", () => {
    const entries = [row, { ...row, id: "b", level2: "校园食品安全", body: "", timeLimit: { text: "60个工作日" } }];
    const report = auditCatalog({ ...county, region: { code: "110000", name: "" }, entries }, { today });
    expect(report.findings.map(({ rule, at, fields }) => [rule, at?.row, at?.id, fields])).toEqual([
      ["time-limit-lawful", 2, "b", ["timeLimit"]],
      ["row-complete", 2, "b", ["body"]],
    ]);
    expect(report.findings[1]!.message).toBe("第2行“校园安全／校园食品安全”未填写公开主体。");
    expect(report.totals).toEqual({ pass: 9, fail: 2, review: 0, "not-applicable": 3, error: 0 });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  test("has nothing to mend in the built-in catalog, and says what is provisional", () => {
    const { findings } = auditCatalog(changzhiEducation2020, { today });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["row-provisional"]));
    expect(findings).toHaveLength(19);
  });

  test("a rule that throws becomes a finding, and the others run", () => {
    const broken: CatalogRule = {
      ...catalogRules[0]!,
      check() {
        throw new Error("$& 坏了");
      },
    };
    const { findings, totals } = auditCatalog(county, { today, rules: [broken, catalogRules[1]!] });
    expect(findings[0]).toMatchObject({ outcome: "error", reason: "exception", at: null });
    expect(findings[0]!.message).toContain("$& 坏了");
    expect(totals).toMatchObject({ pass: 1, error: 1 });
  });

  test("lists passes on demand, and leaves education rules to education", () => {
    const findings = runCatalogRules({ ...county, domain: "住房保障", title: "" }, { today, all: true });
    expect(findings).toHaveLength(catalogRules.length);
    expect(findings.filter(({ outcome }) => outcome === "not-applicable").map(({ rule }) => rule)).toEqual([
      "row-links",
      "item-count",
      "removed-items",
    ]);
  });
});

test("what the messages cite stands in the rule's duties and is no inference", () => {
  for (const rule of catalogRules)
    for (const { message } of Object.values(catalogTexts["zh-CN"].rules[rule.id]!.reasons))
      if (message.includes("条例第二十六条")) {
        const [duty] = rule.duties.flatMap((id) => dutyById(id) ?? []);
        expect(duty?.source.article?.zh).toBe("第二十六条");
        expect(duty?.certainty).toBe("certain");
      }
});
