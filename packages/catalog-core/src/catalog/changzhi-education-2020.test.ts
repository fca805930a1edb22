import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { canonicalCatalog } from "./canonical.js";
import { changzhiEducation2020 as catalog } from "./changzhi-education-2020.js";

const names = catalog.entries.map(({ id, level1, level2, evidence }) => ({ id, level1, level2, evidence }));

describe("the built-in catalog", () => {
  it("has 10 first-level and 31 second-level items, each under an id of its own", () => {
    expect(catalog.entries).toHaveLength(31);
    expect(new Set(catalog.entries.map(({ level1 }) => level1)).size).toBe(10);
    expect(new Set(catalog.entries.map(({ id }) => id)).size).toBe(31);
    expect(new Set(catalog.entries.map(({ level1, level2 }) => `${level1}/${level2}`)).size).toBe(31);
  });

  it("names the three items taken out and where they went", () => {
    expect(catalog.removed.map(({ level2, movedTo }) => [level2, movedTo])).toEqual([
      ["民办学校行政审批备案", "市行政审批局"],
      ["民办学校办学基本信息", "市行政审批局"],
      ["教师资格证认定", "市行政审批局"],
    ]);
    for (const { level1, elements } of catalog.removed) {
      expect(catalog.entries.map((entry) => entry.level1)).toContain(level1);
      expect(elements.length).toBeGreaterThan(0);
    }
  });

  it("has the four days that the notice sets", () => {
    expect(catalog.deadlines?.map((one) => ("by" in one ? one.by : `${one.every} from ${one.from}`))).toEqual([
      "2020-10-31",
      "2021-12-31",
      "2022-12-31",
      "12-30 from 2021",
    ]);
  });

  it("says for each row how it is known", () => {
    const count = (evidence: string) => catalog.entries.filter((entry) => entry.evidence === evidence).length;
    expect([count("official"), count("published"), count("provisional")]).toEqual([0, 12, 19]);
  });

  it("has notes that users can read", () => {
    for (const { id, note } of catalog.entries) {
      expect(note.length, id).toBeLessThan(50);
      expect(note, id).not.toMatch(/[A-Za-z]/);
    }
  });

  it("is in canonical form", () => expect(canonicalCatalog(catalog)).toEqual(catalog));
});

// Kept outside the repository: see the README of the examples for what is certain.
const facts = new URL("../../../../../shared/catalog.json", import.meta.url);

describe.skipIf(!existsSync(facts))("the facts collected", () => {
  const known = existsSync(facts) ? JSON.parse(readFileSync(facts, "utf8")) : null;

  it("are those of the catalog", () => {
    for (const key of ["id", "title", "issuer", "issuedOn", "region", "domain", "status"] as const)
      expect(catalog[key], key).toEqual(known[key]);
    expect(names).toEqual(
      known.entries.map(({ id, level1, level2, evidence }: (typeof names)[number]) => ({
        id,
        level1,
        level2,
        evidence,
      })),
    );
    expect(new Set(names.map(({ level1 }) => level1)).size).toBe(known.counts.level1);
    expect(names).toHaveLength(known.counts.level2);
    expect(catalog.deadlines).toEqual(known.deadlines);
    expect(catalog.removed).toEqual(
      known.removed.map(({ level1, level2, elements, movedTo }: (typeof catalog.removed)[number]) => ({
        level1,
        level2,
        elements,
        movedTo,
      })),
    );
  });
});
