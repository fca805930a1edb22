import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { pageRules } from "@mulu/catalog-core";
import { formRules } from "@mulu/catalog-core/form-rules";
import { defaultFileLimits } from "@mulu/catalog-core/import";
import { checkProfiles } from "@mulu/catalog-core/profile";
import { catalogJsonSchema, catalogLimits, checkCatalog } from "@mulu/catalog-core/schema";
import { describe, expect, it, vi } from "vitest";
import { root } from "../shared.js";
import { blocksOf, pairOf, read } from "./documents.js";
import { besideExamples, commandOf, folder, mulu, ranCommand } from "./run.js";

besideExamples();

describe.each(pairOf("docs/report.md"))("%s", (file) => {
  const text = read(file);
  const blocks = blocksOf(text);

  it("shows a report as it is, with one attribute of many", async () => {
    const ran = await ranCommand(commandOf(blocks[0]!.code.trim())!);
    const [shown, printed] = [JSON.parse(blocks[1]!.code), JSON.parse(ran.stdout)];
    const all = printed.pages[0].attributes;
    expect(text).toContain(` ${Object.keys(all).length} `);
    printed.pages[0].attributes = Object.fromEntries(
      Object.keys(shown.pages[0].attributes).map((name) => [name, all[name]]),
    );
    // These two change with every rule that is added.
    for (const total of ["pass", "not-applicable"]) {
      expect(shown.totals[total]).toBeGreaterThan(0);
      printed.totals[total] = shown.totals[total];
    }
    expect(shown).toEqual(printed);
    expect(Object.keys(shown.pages[0])).toEqual(Object.keys(printed.pages[0]));
  });

  it("names every field and value that reports have", async () => {
    const { stdout } = await mulu(["audit", "examples", "没有.html", "--format", "json", "--all"]);
    const named = new Set<string>();
    const visit = (value: unknown, key: string) => {
      if (Array.isArray(value)) for (const one of value) visit(one, key);
      else if (typeof value === "object" && value !== null)
        for (const [name, one] of Object.entries(value)) {
          named.add(name);
          visit(one, name);
        }
      else if (["kind", "outcome", "severity", "from", "what", "why", "by"].includes(key)) named.add(String(value));
      else if (key === "reason") named.add(String(value));
    };
    visit(JSON.parse(stdout), "");
    const documented = new Set(
      [...text.matchAll(/`([\w-]+)`/g), ...text.matchAll(/(\w+)(?=[ ,}].*`)/g)].map((match) => match[1]!),
    );
    expect([...named].filter((name) => !documented.has(name))).toEqual([]);
  });
});

/** What is looked at of a JSON Schema. */
interface Schema {
  description?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  anyOf?: Schema[];
}

describe.each(pairOf("docs/catalog.md"))("%s", (file) => {
  const text = read(file);

  it("names every field of a catalog with its Chinese term", () => {
    const form = text.split(/^## /m).find((part) => part.includes("catalog-1.schema.json"))!;
    const rows = [...form.matchAll(/^\| `(\w+)` \| (.*?) \|(.*)\|$/gm)].map((row) => row.slice(1, 4).join(" "));
    const { properties } = catalogJsonSchema() as { properties: Record<string, Schema> };
    const entry = properties.entries!.items!.properties!;
    expect(rows.map((row) => row.split(" ")[0]).sort()).toEqual(
      [...Object.keys(properties), ...Object.keys(entry)].sort(),
    );
    for (const [name, { description }] of Object.entries(entry)) {
      // The form's own heading is shorter than what the schema says of it.
      const term = name === "links" ? "链接" : (description ?? "").split(/[，：]/)[0]!;
      expect(rows.filter((row) => row.startsWith(`${name} ${term}`)).length, `${name} ${term}`).toBeGreaterThan(0);
    }
    const inner = [properties.region!, properties.removed!.items!, ...properties.deadlines!.items!.anyOf!];
    for (const name of inner.flatMap((one) => Object.keys(one.properties!))) expect(form).toContain(`\`${name}\``);
  });

  it("names the limits that hold", () => {
    const { bytes, unpackedBytes, sheets, rows, columns, cells } = defaultFileLimits;
    const limits = text.split(/^## /m).at(-1)!;
    for (const bound of [
      `${bytes / 1e6} MB`,
      `${unpackedBytes / 1e6} MB`,
      ...[sheets, rows, columns, cells, catalogLimits.text, catalogLimits.list].map((one) => one.toLocaleString("en")),
    ])
      expect(limits).toMatch(new RegExp(`(?<![\\d,])${bound}(?![\\d,]\\d)`));
  });
});

describe.each(pairOf("docs/recipes.md"))("%s", (file) => {
  it("shows a policy that the extension takes as it is", async () => {
    const policy = JSON.parse(blocksOf(read(file)).find(({ language }) => language === "json")!.code);
    const { properties } = JSON.parse(read("packages/extension/src/public/managed-schema.json"));
    expect(Object.keys(policy)).toEqual(Object.keys(properties));
    const area = { get: (_: string[], done: (found: Record<string, unknown>) => void) => done(policy) };
    const none: typeof area = { get: (_, done) => done({}) };
    const sources = { local: none, managed: area, uiLanguage: "en" };
    vi.stubGlobal("chrome", { runtime: {} });
    const { readSettings } = await import("../../packages/extension/src/store/settings.js");
    const { settings, locked, wrong } = await readSettings(sources);
    expect(wrong).toEqual([]);
    const { catalog, profiles, ...plain } = policy;
    expect(settings).toEqual(plain);
    expect(locked.sort()).toEqual(Object.keys(plain).sort());
    const rules = [...pageRules, ...formRules].map(({ id }) => id);
    for (const rule of Object.keys(settings.overrides)) expect(rules).toContain(rule);
    expect(checkCatalog(JSON.parse(catalog))).toMatchObject({ ok: true });
    expect(checkProfiles(JSON.parse(profiles))).toMatchObject({ ok: true });
  });
});

describe("examples/catalog", () => {
  it("holds the same catalog in each format, as its script writes it", async () => {
    const catalogs = ["xlsx", "htm", "csv"].map((format) => `examples/catalog/qingzhang.${format}`);
    const [first, ...others] = await Promise.all(catalogs.map((file) => mulu(["catalog", "import", file, "--quiet"])));
    expect(first!.code).toBe(0);
    expect(JSON.parse(first!.stdout).entries.length).toBeGreaterThan(20);
    for (const other of others) expect(other).toEqual(first);
    const files = () => catalogs.slice(1).map((file) => readFileSync(join(folder, file), "utf8"));
    const before = files();
    await promisify(execFile)(
      process.execPath,
      [join(root, "examples/catalog/make.mjs"), join(folder, "examples/catalog/")],
      {
        cwd: root,
      },
    );
    expect(files()).toEqual(before);
  });

  it("has a reason for each row that needs one", async () => {
    const reasons = JSON.parse(read("examples/catalog/qingzhang-reasons.json"));
    const { stdout } = await mulu(["catalog", "file", "examples/catalog/qingzhang.xlsx"]);
    const asked = JSON.parse(stdout);
    expect(reasons.reasons.every(({ reason }: { reason: string }) => reason.length > 5)).toBe(true);
    for (const one of reasons.reasons) one.reason = "";
    expect(reasons).toEqual(asked);
  });
});
