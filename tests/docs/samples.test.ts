import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { root } from "../shared.js";
import { blocksOf, markdownFiles, PAIRS, pairOf, read } from "./documents.js";
import { besideExamples, folder, mulu } from "./run.js";

// What is shown of files: each sample is the file that it says it is, or is taken by what it is for. A sample that nothing
// here knows is a fault.

besideExamples();

// Rules have their samples beside them, and tests/contributing.test.ts follows the contributor guide.
const DOCUMENTS = markdownFiles().filter((file) => !/^(?:packages\/catalog-core\/src\/|CONTRIBUTING)/.test(file));
const SCHEMAS = join(root, "packages/catalog-core/schema");

function samples(language: string): { file: string; at: number; code: string }[] {
  return DOCUMENTS.flatMap((file) =>
    blocksOf(read(file)).flatMap((block, at) => (block.language === language ? [{ file, at, code: block.code }] : [])),
  );
}

describe("JSON", () => {
  /** What takes a sample, by what is in it. */
  const takers: [key: string, take: (sample: Record<string, unknown>, code: string) => Promise<void>][] = [
    ["config", async (sample) => expect(sample).toEqual(JSON.parse(read("examples/settings/mulu.config.json")))],
    ["preset", async (sample) => expect(sample).toEqual(JSON.parse(read("examples/settings/preset.json")))],
    ["waivers", async (sample) => expect(sample).toEqual(JSON.parse(read("examples/settings/waivers.json")))],
    ["done", (_, code) => runs(["duties", "--now", "2026-11-23", "--done"], code)],
    ["register", (sample, code) => isRead("record", sample, code)],
    ["opinionRegister", (sample, code) => isRead("opinion", sample, code)],
  ];
  /** Held to what is printed and to the extension in files.test.ts. */
  const elsewhere = [...pairOf("docs/report.md"), ...pairOf("docs/recipes.md")];

  async function runs(argv: readonly string[], code: string): Promise<void> {
    writeFileSync(join(folder, "sample.json"), code);
    const ran = await mulu([...argv, "sample.json"]);
    expect(ran.stderr).toBe("");
    expect([0, 1]).toContain(ran.code);
  }

  async function isRead(command: "record" | "opinion", sample: Record<string, unknown>, code: string): Promise<void> {
    const schema = JSON.parse(readFileSync(join(SCHEMAS, String(sample.$schema)), "utf8"));
    const check = new Ajv({ strict: false }).compile(schema);
    expect(check(sample), JSON.stringify(check.errors)).toBe(true);
    await runs([command, "audit", "--now", "2026-11-23"], code);
  }

  const all = samples("json").filter(({ file }) => !elsewhere.includes(file));

  it("is there", () => {
    expect(all.length).toBeGreaterThan(9);
  });

  it.each(all)("of $file, block $at, is taken as it is", async ({ code }) => {
    const sample = JSON.parse(code);
    const taken = takers.filter(([key]) => typeof sample === "object" && Object.hasOwn(sample, key));
    expect(taken.length).toBeGreaterThan(0);
    await taken[0]![1](sample, code);
  });

  it.each(readdirSync(SCHEMAS))("the schema %s is led to in both languages", (schema) => {
    for (const at of [0, 1])
      expect(PAIRS.some((pair) => read(pair[at]!).includes(`packages/catalog-core/schema/${schema})`))).toBe(true);
  });
});

describe("build servers", () => {
  /** What a command of a pipeline writes. */
  const written = (code: string) => [...code.matchAll(/ --out (\S+?)(?=['\s])/g)].map(([, name]) => name!);

  it.each(samples("yaml"))("$file, block $at: what is uploaded was written", ({ code }) => {
    const pipeline = parse(code);
    const reports: string[] = pipeline.steps
      ? pipeline.steps.flatMap(({ with: given }: { with?: Record<string, string> }) =>
          Object.entries(given ?? {}).flatMap(([name, value]) => (/^(?:path|sarif_file)$/.test(name) ? [value] : [])),
        )
      : Object.values<{ artifacts: { reports: Record<string, string> } }>(pipeline).flatMap(({ artifacts }) =>
          Object.values(artifacts.reports),
        );
    expect(reports.length).toBeGreaterThan(0);
    expect(written(code)).toEqual(reports);
    for (const { run, uses } of (pipeline.steps ?? []) as { run?: string; uses?: string }[])
      expect(run ?? uses).toMatch(run ? /^(?:npm ci|node mulu\/packages\/cli\/bin\/mulu\.js) / : /^[\w/-]+@v\d+$/);
  });

  it.each(samples("groovy"))("$file, block $at: what is read was written", ({ code }) => {
    expect(written(code)).toEqual([...code.matchAll(/junit '([^']+)'/g)].map(([, name]) => name));
  });
});

describe("HTML", () => {
  // tests/widget/hosts.test.ts puts the widget's own into pages of all kinds.
  it.each(samples("html"))("$file, block $at: the line for a site is everywhere the same", ({ code }) => {
    const [line] = samples("html").filter(({ file }) => file === "docs/widget.md");
    expect(code).toBe(line!.code);
  });
});
