import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/chromium.mjs";
import { npm, runNpm } from "../../scripts/release/npm.mjs";
import { type Manifest, manifestOf, type Packed, PUBLISHED, packAll, root } from "../../scripts/release/pack.mjs";
import { strictSite } from "../widget/site.js";

// The packages as they go to npm: packed, installed in an empty project of its own, and used from there.

/** What each may ship; all else is there by accident. */
const SHIPPED: Record<string, RegExp> = {
  "catalog-core": /^(?:dist\/[\w-]+\.(?:js|cjs|d\.ts|d\.cts)|schema\/[\w-]+\.schema\.json)$/,
  "embed-widget":
    /^(?:dist\/(?:[\w-]+|mulu-catalog(?:-\d+\.\d+\.\d+)?\.(?:iife|table|xlsx))\.js|dist\/(?:sri|custom-elements)\.json|dist\/types\/(?:[\w-]+\/)*[\w-]+\.d\.ts|THIRD-PARTY-LICENSES\.txt)$/,
  cli: /^(?:bin\/mulu\.js|dist\/[\w-]+\.js)$/,
};
const OF_EACH = ["LICENSE", "README.md", "package.json"];

const manifests = Object.fromEntries(PUBLISHED.map((name) => [name, manifestOf(name)])) as Record<string, Manifest>;
/** Entries that are code, as they are imported, by package. */
const entriesOf = (name: string) =>
  Object.keys(manifests[name]!.exports).map((entry) => `${manifests[name]!.name}${entry.slice(1)}`);
const isCode = (entry: string) => !entry.endsWith(".json");
const libraries = ["catalog-core", "embed-widget"].flatMap(entriesOf);

let folder: string;
/** The project that has the packages installed. */
let bare: string;
let packed: Record<string, Packed>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mulu-release-"));
  packed = Object.fromEntries(packAll(folder).map((one) => [one.name, one]));
  bare = join(folder, "bare");
  mkdirSync(bare);
  writeFileSync(join(bare, "package.json"), JSON.stringify({ name: "bare", version: "1.0.0", private: true }));
  const quietly = ["--ignore-scripts", "--no-audit", "--no-fund", "--prefer-offline"];
  npm(["install", ...quietly, ...Object.values(packed).map(({ tarball }) => tarball)], { cwd: bare });
  cpSync(join(root, "examples/site-faulty/nutrition.html"), join(bare, "page.html"));
  cpSync(join(root, "examples/site-good/guide.html"), join(bare, "good.html"));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const installed = (name: string, ...path: string[]) => join(bare, "node_modules", "@mulu", name, ...path);
const read = (file: string) => readFileSync(file, "utf8");

/** Runs a program of the project with Node. */
function run(file: string, code: string): { stdout: string; stderr: string; status: number | null } {
  writeFileSync(join(bare, file), code);
  return spawnSync(process.execPath, [file], { cwd: bare, encoding: "utf8", env: { ...process.env, NO_COLOR: "1" } });
}

describe.each(PUBLISHED)("the packed file of %s", (name) => {
  const manifest = manifests[name]!;

  it("ships what it is made of, and nothing else", () => {
    const { files } = packed[name]!;
    expect(files.filter((file) => !OF_EACH.includes(file) && !SHIPPED[name]!.test(file))).toEqual([]);
    expect(files.filter((file) => /\.test\.|fixture|\.map$|tsbuildinfo/.test(file))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(OF_EACH));
  });

  it("has every file that its package.json names", () => {
    const named = JSON.stringify([manifest.exports, manifest.main, manifest.types, manifest.bin]).matchAll(
      /"(?:\.\/)?((?:dist|schema|bin)\/[^"]+)"/g,
    );
    const { files } = packed[name]!;
    expect([...named].map(([, file]) => file).filter((file) => !files.includes(file!))).toEqual([]);
    for (const part of manifest.files)
      expect(
        files.some((file) => file === part || file.startsWith(`${part}/`)),
        part,
      ).toBe(true);
  });

  it("names no source map and no place on this machine", () => {
    for (const file of packed[name]!.files) {
      const text = read(installed(name, file));
      expect(text, file).not.toMatch(/sourceMappingURL=(?!data:)/);
      expect(text.includes(root) || text.includes(root.replaceAll("\\", "/")), file).toBe(false);
    }
  });

  it("has the licence of the repository, to the byte", () => {
    expect(read(installed(name, "LICENSE"))).toBe(read(join(root, "LICENSE")));
  });

  it("says what npm and a reader want to know", () => {
    const whole = JSON.parse(read(join(root, "package.json")));
    const published: Manifest = JSON.parse(read(installed(name, "package.json")));
    expect(published).toMatchObject({
      name: `@mulu/${name}`,
      version: manifests["catalog-core"]!.version,
      license: whole.license,
      engines: whole.engines,
      type: "module",
      publishConfig: { access: "public" },
    });
    for (const text of [published.description, published.keywords.join(" ")])
      expect(text).toMatch(/\p{Script=Han}[\s\S]*[a-z]{4}/u);
    expect(new Set(published.keywords).size).toBe(published.keywords.length);
    expect(published.exports).toHaveProperty(["./package.json"], "./package.json");
  });

  it("depends on versions, ours and others', and runs nothing when it is installed", () => {
    const published: Manifest = JSON.parse(read(installed(name, "package.json")));
    for (const [dependency, range] of Object.entries(published.dependencies))
      expect(range, dependency).toMatch(/^\d+\.\d+\.\d+$/);
    for (const one of PUBLISHED)
      expect([undefined, manifests[one]!.version]).toContain(published.dependencies[`@mulu/${one}`]);
    expect(Object.keys(published.scripts).filter((script) => /install|prepare|^prepack/.test(script))).toEqual([]);
  });

  it("has a README in Chinese, then English, that leads nowhere outside", () => {
    const text = read(installed(name, "README.md"));
    expect(text).toMatch(new RegExp(`^# @mulu/${name}\n\n[^\n]*\\p{Script=Han}[\\s\\S]*\n## English\n`, "u"));
    expect(text).not.toMatch(/\]\((?!https?:)/);
    // Files of a release are named with the version.
    for (const [, version] of text.matchAll(/(?:mulu-[a-z]+-[a-z]+|mulu-cli)-(\d+\.\d+\.\d+)/g))
      expect(version).toBe(manifest.version);
  });
});

it("all that is released together has one version", () => {
  const files = ["package.json", "docs/package.json", "packages/extension/package.json"];
  const versions = files.map((file) => JSON.parse(read(join(root, file))).version);
  expect(new Set([...versions, ...PUBLISHED.map((name) => manifests[name]!.version)]).size).toBe(1);
});

it("the core has the entries of entries.json", () => {
  const entries = Object.keys(JSON.parse(read(join(root, "packages/catalog-core/entries.json"))));
  expect(entriesOf("catalog-core").filter(isCode).sort()).toEqual(
    entries.map((name) => (name === "index" ? "@mulu/catalog-core" : `@mulu/catalog-core/${name}`)).sort(),
  );
});

it("nothing else of the repository is needed: what is installed is whole", () => {
  expect(runNpm("npm", ["ls", "--all", "--omit=dev"], { cwd: bare })).toMatchObject({ status: 0 });
  expect(readdirSync(join(bare, "node_modules", "@mulu")).sort()).toEqual([...PUBLISHED].sort());
});

describe("from Node.js", () => {
  /** Registers the tag as it is loaded, for which Node has nothing: tried in a browser below. */
  const inBrowsersOnly = "@mulu/embed-widget/define";
  const entries = libraries.filter((entry) => entry !== inBrowsersOnly);
  let names: Record<string, { esm: string[]; cjs: string[] }>;

  beforeAll(() => {
    const { stdout, stderr } = run(
      "names.mjs",
      `import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const names = {};
for (const entry of ${JSON.stringify(entries)}) {
  const json = entry.endsWith(".json");
  const esm = await import(entry, json ? { with: { type: "json" } } : undefined);
  names[entry] = { esm: Object.keys(json ? esm.default : esm).sort(), cjs: Object.keys(require(entry)).sort() };
}
console.log(JSON.stringify(names));`,
    );
    expect(stdout, stderr).not.toBe("");
    names = JSON.parse(stdout);
  });

  it.each(entries)("%s gives the same by import and by require", (entry) => {
    const { esm, cjs } = names[entry]!;
    expect(cjs).toEqual(esm);
    expect(esm).not.toContain("default");
    // For its effect alone.
    if (entry !== "@mulu/catalog-core/older-browsers") expect(esm.length).toBeGreaterThan(0);
  });

  it("the samples of the core's README print what it says", () => {
    const blocks = [...read(installed("catalog-core", "README.md")).matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)];
    const samples = blocks.flatMap(([, language, code], at) =>
      language === "js" || language === "cjs" ? [{ language, code: code!, printed: blocks[at + 1]![2]! }] : [],
    );
    expect(samples.map(({ language }) => language)).toEqual(["js", "cjs"]);
    for (const { language, code, printed } of samples) {
      const { stdout, stderr } = run(language === "js" ? "sample.mjs" : "sample.cjs", code);
      expect(stdout, stderr).toBe(printed);
    }
  });
});

describe("from TypeScript, libraries checked as well", () => {
  const everything = (entries: readonly string[]) =>
    entries.map((entry, at) => `import * as entry${at} from "${entry}";\nvoid entry${at};\n`).join("");
  const code = libraries.filter(isCode);
  const core = code.filter((entry) => entry.startsWith("@mulu/catalog-core"));
  /** Types are there, and are no `any`: the wrong uses must be errors. */
  const usesCore = `
import { auditPage, type PageRule } from "@mulu/catalog-core";
import { readHtml } from "@mulu/catalog-core/html";
import { checkCatalog } from "@mulu/catalog-core/schema";
import { disclosureDeadline } from "@mulu/catalog-core/calendar";
const rule: PageRule = { id: "own", severity: "info", duties: [], appliesTo: (page) => page.kind === "article", check: () => ({ outcome: "pass" }) };
const { report } = auditPage(readHtml("<p>"), { source: "a", today: "2026-11-23", rules: [rule] });
export const messages: string[] = report.findings.map(({ message }) => message);
export const due: string = disclosureDeadline("2026-09-18").due;
export const checked = checkCatalog({});
// @ts-expect-error: a page's kind is no number
export const kind: number = report.kind;
// @ts-expect-error: a rule's severity is one of three
export const severity: PageRule["severity"] = "grave";
`;
  const usesWidget = (imports: string) => `
${imports}
const list = document.createElement("mulu-catalog");
export const catalog: WidgetCatalog | null = list.catalog;
export const element: MuluCatalogElement = list;
// @ts-expect-error: it is no anchor
export const href: string = list.href;
`;
  const typeImports = (attributes = "") =>
    `import type { MuluCatalogElement, WidgetCatalog } from "@mulu/embed-widget"${attributes};`;
  const asEsm = { resolution: ' with { "resolution-mode": "import" }' };

  function check(module: string, moduleResolution: string, files: Record<string, string>): string {
    const place = join(bare, `types-${moduleResolution}`);
    mkdirSync(place, { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(place, name), text);
    const compilerOptions = {
      module,
      moduleResolution,
      target: "es2022",
      lib: ["es2023", "dom", "dom.iterable"],
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      resolveJsonModule: true,
      skipLibCheck: false,
      noEmit: true,
    };
    writeFileSync(join(place, "tsconfig.json"), JSON.stringify({ compilerOptions, files: Object.keys(files) }));
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    return spawnSync(process.execPath, [tsc, "-p", place], { cwd: bare, encoding: "utf8" }).stdout;
  }

  it("moduleResolution bundler", () => {
    const files = {
      "all.ts": everything(code),
      "core.ts": usesCore,
      "widget.ts": usesWidget(`import "@mulu/embed-widget/define";\n${typeImports()}`),
      "readme.ts": /^```ts\n([\s\S]*?)^```$/m.exec(read(installed("embed-widget", "README.md")))![1]!,
      "json.ts": `import schema from "@mulu/catalog-core/catalog-1.schema.json";\nimport sri from "@mulu/embed-widget/sri.json";\nexport const hash: string = sri["mulu-catalog.iife.js"];\nexport const title: string = schema.title;\n`,
    };
    expect(check("esnext", "bundler", files)).toBe("");
  }, 120_000);

  it("moduleResolution node16, as ESM and as CommonJS", () => {
    const files = {
      "all.mts": everything(code),
      "core.mts": usesCore,
      "widget.mts": usesWidget(`import "@mulu/embed-widget/define";\n${typeImports()}`),
      "all.cts": everything(core),
      "core.cts": usesCore,
      // The widget is ESM; of node16 TypeScript knows no require() of that.
      "widget.cts": `${usesWidget(typeImports(asEsm.resolution))}
void import("@mulu/embed-widget/define");
export const later = import("@mulu/embed-widget").then(({ MuluCatalogElement }) => new MuluCatalogElement());\n`,
    };
    expect(check("node16", "node16", files)).toBe("");
  }, 120_000);

  it("moduleResolution nodenext, where CommonJS may require all of it", () => {
    const files = {
      "all.cts": everything(code),
      "core.cts": usesCore,
      "widget.cts": usesWidget(`import "@mulu/embed-widget/define";\n${typeImports()}`),
    };
    expect(check("nodenext", "nodenext", files)).toBe("");
  }, 120_000);
});

describe("the command line", () => {
  it.each([
    ["page.html", 1, "pub-date-format"],
    ["good.html", 0, ""],
  ])("npx mulu audit %s", (page, status, rule) => {
    const ran = runNpm("npx", ["--no-install", "mulu", "audit", page, "--now", "2026-11-23"], { cwd: bare });
    expect(ran.status, ran.stderr).toBe(status);
    expect(ran.stdout).toContain(page);
    expect(ran.stdout).toContain(rule);
  });

  it("the commands of its README", () => {
    const [, commands] = /^```sh\n([\s\S]*?)^```$/m.exec(read(installed("cli", "README.md")))!;
    const lines = commands!.split("\n").filter((line) => line.startsWith("npx "));
    expect(lines.length).toBeGreaterThan(3);
    for (const line of lines) {
      const { status, stderr } = runNpm("npx", line.split(" ").slice(1), { cwd: bare });
      expect([0, 1], `${line}\n${stderr}`).toContain(status);
      expect(stderr, line).not.toMatch(/npm (?:error|ERR)/);
    }
    expect(JSON.parse(read(join(bare, "report.json")))).toMatchObject({ report: 1 });
  });

  // Its file alone would ask the registry for the core of the same version, which is there when all are published.
  it("npx from the packed files, in a folder where nothing is installed", () => {
    const elsewhere = mkdtempSync(join(folder, "elsewhere-"));
    const ownCache = mkdtempSync(join(folder, "npm-cache-"));
    cpSync(join(bare, "page.html"), join(elsewhere, "page.html"));
    // npx keeps what it installs in npm's cache: here in one of its own, over the contents of the usual one.
    const cache = npm(["config", "get", "cache"], { cwd: elsewhere }).trim();
    symlinkSync(join(cache, "_cacache"), join(ownCache, "_cacache"), "junction");
    const packages = ["catalog-core", "cli"].flatMap((name) => ["--package", packed[name]!.tarball]);
    const ran = runNpm("npx", ["--yes", ...packages, "--", "mulu", "audit", "page.html", "--now", "2026-11-23"], {
      cwd: elsewhere,
      env: { npm_config_cache: ownCache, npm_config_prefer_offline: "true" },
    });
    expect(ran.status, ran.stderr).toBe(1);
    expect(ran.stdout).toContain("pub-date-format");
    expect(readdirSync(elsewhere)).toEqual(["page.html"]);
  }, 300_000);
});

describe("in a browser", () => {
  const files = new Map<string, string>();
  const faults: string[] = [];
  let browser: Browser;
  let site: Awaited<ReturnType<typeof strictSite>>;
  let page: Page;

  beforeAll(async () => {
    site = await strictSite(files);
    browser = await launchChromium();
    const { status, stderr } = runNpm(
      "npx",
      ["--no-install", "mulu", "catalog", "export", "--for-widget", "--out", "widget.json"],
      { cwd: bare },
    );
    expect(status, stderr).toBe(0);
    files.set("/catalog.json", read(join(bare, "widget.json")));
    const { version } = manifests["embed-widget"]!;
    for (const name of ["mulu-catalog", `mulu-catalog-${version}`])
      for (const part of ["iife", "table", "xlsx"])
        files.set(`/widget/${name}.${part}.js`, read(installed("embed-widget", "dist", `${name}.${part}.js`)));
  });

  afterAll(async () => {
    await browser?.close();
    site?.close();
  });

  afterEach(async () => {
    await page?.context().close();
    expect(faults.splice(0)).toEqual([]);
  });

  async function open(html: string, { mayAsk = true } = {}): Promise<void> {
    files.set("/", html);
    const context = await browser.newContext();
    page = await context.newPage();
    page.on("pageerror", ({ message }) => faults.push(message));
    page.on("console", (message) => {
      if (message.type() === "error" && !/favicon/.test(`${message.text()} ${message.location().url}`))
        faults.push(message.text());
    });
    page.on("request", (request) => {
      const path = new URL(request.url()).pathname;
      if (!mayAsk && !["/", "/bundle.js", "/favicon.ico"].includes(path)) faults.push(path);
    });
    await page.goto(`${site.address}/`);
  }

  /** The installed entries in one file, as a bundler of the user's makes it. */
  async function bundle(code: string): Promise<void> {
    const { outputFiles, warnings } = await build({
      stdin: { contents: code, resolveDir: bare },
      bundle: true,
      format: "iife",
      platform: "browser",
      write: false,
      logLevel: "silent",
    });
    expect(warnings).toEqual([]);
    files.set("/bundle.js", outputFiles[0]!.text);
  }

  const rows = () => page.locator("mulu-catalog .entry");
  const count = () => JSON.parse(files.get("/catalog.json")!).entries.length as number;

  it("the widget by script tag, with the hash of sri.json, shows every row", async () => {
    const name = `mulu-catalog-${manifests["embed-widget"]!.version}.iife.js`;
    const sri = JSON.parse(read(installed("embed-widget", "dist/sri.json")));
    await open(
      `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>a</title><body><script src="/widget/${name}" integrity="${sri[name]}" data-src="/catalog.json"></script>`,
    );
    await expect.poll(() => rows().count()).toBe(count());
    expect(count()).toBeGreaterThan(30);
    const { level2 } = JSON.parse(files.get("/catalog.json")!).entries[0];
    expect(await rows().first().textContent()).toContain(level2);
  });

  it("another file than that of the hash is refused by the browser", async () => {
    const name = `mulu-catalog-${manifests["embed-widget"]!.version}.iife.js`;
    const sri = JSON.parse(read(installed("embed-widget", "dist/sri.json")));
    await open(
      `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>a</title><body><script src="/widget/mulu-catalog.iife.js" integrity="${sri[name]}" data-src="/catalog.json"></script>`,
    );
    expect(await page.locator("mulu-catalog").count()).toBe(0);
    expect(faults.splice(0).join()).toMatch(/integrity/);
  });

  it("the widget's tag from a bundle", async () => {
    await bundle('import "@mulu/embed-widget/define";');
    await open(
      '<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>a</title><body><mulu-catalog src="/catalog.json"></mulu-catalog><script src="/bundle.js"></script>',
    );
    await expect.poll(() => rows().count()).toBe(count());
  });

  it("the core from a bundle reads the page it is in, and judges it, without any request", async () => {
    await bundle(`import { changzhiEducation2020 as catalog } from "@mulu/catalog-core/catalog";
import { readDocument } from "@mulu/catalog-core/page";
import { documentRules, runRules } from "@mulu/catalog-core/rules";
const { facts } = readDocument(document);
const runs = runRules(facts, { catalog, today: "2026-11-23", rules: documentRules });
globalThis.found = runs.flatMap((run) => (run.results ?? []).flatMap(({ outcome, reason }) => outcome === "fail" ? [run.rule.id + " " + reason] : []));
globalThis.number = facts.attributes.indexNumber[0].value;`);
    await open(
      `<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><title>关于招生的通知</title><body><h1>关于招生的通知</h1>
<table><tr><td>索引号</td><td>000999001/2026-00031</td></tr><tr><td>文号</td><td>清漳教〔2026〕第5号</td></tr>
<tr><td>成文日期</td><td>2026-03-17</td></tr><tr><td>发布日期</td><td>2026-03-07</td></tr></table><script src="/bundle.js"></script>`,
      { mayAsk: false },
    );
    expect(await page.evaluate("number")).toBe("000999001/2026-00031");
    expect(await page.evaluate("found")).toEqual(
      expect.arrayContaining(["document-number malformed", "published-after-written contradicts"]),
    );
  });
});
