// The figures of the decisions, on the pages in examples/, so that anyone can take them again (npm start builds first):
//   node docs/decisions/measure.mjs parse|lines|encodings|calendar|weight|streaming|lock|tables
// Times depend on the machine and its load: compare figures of one run with each other only.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../../scripts/steps.mjs";

const core = join(root, "packages", "catalog-core", "src");
const measures = { parse, lines, encodings, calendar, weight, streaming, lock, tables };
const wanted = process.argv[2] ?? "";
if (Object.hasOwn(measures, wanted)) await measures[wanted]();
else console.log(`Usage: node docs/decisions/measure.mjs ${Object.keys(measures).join("|")}`);

/** 0001: parse5 alone, with its own locations, and with Mulu's tree adapter. Each has a copy of parse5 to itself. */
async function parse() {
  const [plain, located, adapter] = [
    await modules('export { parse } from "parse5";'),
    await modules('export { parse } from "parse5";'),
    await modules('export { parseHtml } from "./page/html/parse.ts";'),
  ];
  const pages = await examplePages();
  const [, locations, offsets] = inTurn(
    [pages, (html) => plain.parse(html)],
    [pages, (html) => located.parse(html, { sourceCodeLocationInfo: true })],
    [pages, (html) => adapter.parseHtml(html)],
  );
  console.log(`${pages.length} pages, Node ${process.version}, parse5.parse = 1`);
  row("parse5 with sourceCodeLocationInfo", locations.toFixed(2));
  row("parse5 with Mulu's tree adapter", offsets.toFixed(2));
}

/** 0002: how many of the lines each collector is handed. */
async function lines() {
  const files = readdirSync(join(core, "page", "collectors")).filter((file) => !file.endsWith(".test.ts"));
  const { parseHtml, TreeSource, walkTree, Handlers, readerOf, ...exported } = await modules(
    [
      'export { parseHtml } from "./page/html/parse.ts";',
      'export { TreeSource, walkTree } from "./page/html/walk.ts";',
      'export { Handlers, readerOf } from "./page/reader.ts";',
      ...files.map((file) => `export * from ${JSON.stringify(`./page/collectors/${file}`)};`),
    ].join("\n"),
  );
  const factories = Object.entries(exported).filter(([name]) => name.endsWith("Collector"));
  const handed = new Map();
  for (const html of await examplePages()) {
    const collectors = factories.map(([name, factory]) => {
      const collector = factory();
      if (!collector.line) return collector;
      const line = (line) => {
        handed.set(name, (handed.get(name) ?? 0) + 1);
        collector.line(line);
      };
      return { ...collector, line };
    });
    const reader = readerOf(new TreeSource(html), collectors, new Handlers(collectors));
    walkTree(parseHtml(html).document, reader);
    reader.end();
  }
  const all = Math.max(...handed.values());
  console.log(`${all} lines, handed to`);
  for (const [name, count] of [...handed].sort((a, b) => b[1] - a[1]))
    row(`  ${name}`, `${((count / all) * 100).toFixed(0)} %`);
}

/** 0004: what decoding costs beside parsing, and how the GBK page is read. */
async function encodings() {
  const { decodeHtml } = await import("@mulu/catalog-core/html");
  const { parse: parseOnly } = await import("parse5");
  const files = exampleFiles().map((file) => readFileSync(file));
  const pages = await examplePages();
  const [, decoding] = inTurn([pages, (html) => parseOnly(html)], [files, (bytes) => decodeHtml(bytes)]);
  row("decodeHtml / parse5.parse", decoding.toFixed(2));
  const { encoding, declared, contradicts } = decodeHtml(
    readFileSync(join(root, "examples", "site-good", "nutrition.html")),
  );
  console.log(`examples/site-good/nutrition.html ${JSON.stringify({ encoding, declared, contradicts })}`);
}

/** 0005: what the calendar weighs, and the 20th working day after 2024-05-13 in two time zones. */
async function calendar() {
  row("catalog-core/calendar, gzip", kilobytes(await gzipped('export * from "./calendar/index.ts";')));
  row("chinese-days, gzip", kilobytes(await gzipped('export * from "chinese-days";')));
  for (const zone of ["Asia/Shanghai", "America/New_York"]) {
    const { stdout } = spawnSync(
      process.execPath,
      [
        "-p",
        `const { addWorkingDays } = require("@mulu/catalog-core/calendar");
         const { findWorkday } = require("chinese-days");
         "catalog-core " + addWorkingDays("2024-05-13", 20).day + ", chinese-days " + findWorkday(20, "2024-05-13")`,
      ],
      { cwd: root, encoding: "utf8", env: { ...process.env, TZ: zone } },
    );
    row(`2024-05-13 and 20 working days, TZ=${zone}`, stdout.trim());
  }
}

/** 0006: what each use of the core weighs in a browser. */
async function weight() {
  const uses = {
    "reading a live document": 'export { readDocument, readDocumentInSlices } from "./page/index.ts";',
    "reading and rules, no sentences":
      'export { readDocument, readDocumentInSlices } from "./page/index.ts"; export { runRules } from "./audit/run-rules.ts";',
    "reading, rules, titles, sentences, catalog":
      'export { readDocument } from "./page/index.ts"; export { auditPage } from "./audit/audit-page.ts";',
    "titles of the attributes alone": 'export { attributeTitles } from "./attributes/titles.ts";',
    "sentences of both languages alone": 'export { textsOf } from "./locales/texts.ts";',
    "built-in catalog alone": 'export { changzhiEducation2020 } from "./catalog/changzhi-education-2020.ts";',
  };
  for (const [name, contents] of Object.entries(uses)) row(name, kilobytes(await gzipped(contents)));
}

/** 0011: what the libraries for tables weigh in a browser. */
async function tables() {
  for (const name of ["hucre", "mammoth", "docx", "papaparse", "pinyin-pro"])
    row(name, kilobytes(await gzipped(`export * from ${JSON.stringify(name)};`)));
}

/** 0007: the most memory that the command takes, for few pages and for many. */
async function streaming() {
  const folder = mkdtempSync(join(tmpdir(), "mulu-measure-"));
  const tell = "process.on('exit', () => console.error(process.resourceUsage().maxRSS))";
  try {
    const files = exampleFiles();
    for (const count of [100, 1_000, 4_000]) {
      const pages = join(folder, String(count));
      mkdirSync(pages);
      for (let i = 0; i < count; i++) writeFileSync(join(pages, `${i}.html`), readFileSync(files[i % files.length]));
      for (const format of ["json", "html"]) {
        const { stderr } = spawnSync(
          process.execPath,
          [
            ...["--import", `data:text/javascript,${encodeURIComponent(tell)}`],
            ...[join(root, "packages/cli/dist/main.js"), "audit", pages],
            ...["--format", format, "--out", join(folder, "report"), "--quiet"],
          ],
          { encoding: "utf8" },
        );
        row(`${count} pages, --format ${format}`, `${(Number(stderr.trim()) / 1000).toFixed(0)} MB`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 0008: are all platform packages that a package names in the lockfile? */
function lock() {
  const { packages } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  for (const [place, { version, optionalDependencies }] of Object.entries(packages)) {
    const names = Object.keys(optionalDependencies ?? {});
    if (names.length < 2) continue;
    const there = names.filter(
      (name) => `node_modules/${name}` in packages || `${place}/node_modules/${name}` in packages,
    );
    row(`${place.replace(/^.*node_modules\//, "")} ${version}`, `${there.length} of ${names.length} in the lockfile`);
  }
}

/** Does works over lists in turn, and gives the middle of each one's ratio to the first. */
function inTurn(...works) {
  const ratios = works.map(() => []);
  for (let round = -15; round < 40; round++) {
    const times = works.map(([list, work]) => {
      const start = performance.now();
      for (const one of list) work(one);
      return performance.now() - start;
    });
    if (round >= 0) for (const [i, time] of times.entries()) ratios[i].push(time / times[0]);
  }
  return ratios.map((list) => list.sort((a, b) => a - b)[list.length >> 1]);
}

function row(name, value) {
  console.log(`${name.padEnd(48)} ${value}`);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

async function bundled(contents, options) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: core, loader: "ts" },
    bundle: true,
    format: "esm",
    write: false,
    charset: "utf8",
    logLevel: "error",
    ...options,
  });
  return outputFiles[0].text;
}

async function gzipped(contents) {
  return gzipSync(await bundled(contents, { minify: true, target: "es2022" }), { level: 9 }).length;
}

/** Modules of the sources, bundled; every call makes a copy of its own. */
async function modules(contents) {
  const folder = mkdtempSync(join(tmpdir(), "mulu-measure-"));
  try {
    const file = join(folder, "modules.mjs");
    writeFileSync(file, await bundled(contents, { platform: "node" }));
    return await import(pathToFileURL(file).href);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function exampleFiles() {
  const folder = join(root, "examples");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => join(folder, file));
}

async function examplePages() {
  const { decodeHtml } = await import("@mulu/catalog-core/html");
  return exampleFiles().map((file) => decodeHtml(readFileSync(file)).html);
}
