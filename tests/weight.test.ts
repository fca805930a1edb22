import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { gzipSync } from "node:zlib";
import { version } from "@mulu/catalog-core";
import { type BuildResult, build } from "esbuild";
import { describe, expect, it } from "vitest";
import { root } from "./shared.js";

const core = join(root, "packages/catalog-core");

interface Bundle {
  /** Bytes, minified and gzipped. */
  weight: number;
  /** Files that something of is in it, from the root on; packages by their name. */
  inputs: string[];
  /** Modules of Node that it asks for. */
  platform: string[];
}

/** All that an application gets that imports everything of these entries. */
async function bundle(...entries: string[]): Promise<Bundle> {
  const result: BuildResult<{ metafile: true; write: false }> = await build({
    stdin: {
      contents: entries.map((entry) => `export * from "./src/${entry}";`).join("\n"),
      resolveDir: core,
      loader: "ts",
    },
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    target: "es2022",
    external: ["node:*"],
    metafile: true,
    write: false,
    absWorkingDir: root,
  });
  const [output] = Object.values(result.metafile.outputs);
  return {
    weight: gzipSync(result.outputFiles[0]!.contents, { level: 9 }).length,
    inputs: Object.entries(output!.inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => relative(root, join(root, path)).replaceAll("\\", "/"))
      .map((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path),
    platform: output!.imports.map(({ path }) => path),
  };
}

const packagesIn = ({ inputs }: Bundle) =>
  [...new Set(inputs.filter((input) => !input.startsWith("packages/")))].sort();
const foldersIn = ({ inputs }: Bundle) =>
  [...new Set(inputs.flatMap((input) => /^packages\/catalog-core\/src\/([^/]+)\//.exec(input)?.[1] ?? []))].sort();

describe("what a page in the browser loads to read and judge itself", async () => {
  const both = await bundle("page", "rules");

  it("weighs 25,000 bytes at most", () => expect(both.weight).toBeLessThanOrEqual(25_000));

  it("has no parser, no schema library and nothing of Node in it", () => {
    expect(packagesIn(both)).toEqual([]);
    expect(both.platform).toEqual([]);
  });

  it("has no catalog and no sentences in it", () => {
    expect(both.inputs.filter((input) => /src\/(?:catalog|locales|duties|export|import)\//.test(input))).toEqual([]);
    expect(foldersIn(both)).toEqual(["attributes", "audit", "calendar", "page", "rules"]);
  });

  it("has nothing of edit forms in it", () =>
    expect(both.inputs.filter((input) => /\/form(?:-|\/)/.test(input))).toEqual([]));

  it("has no reading of HTML text in it", () =>
    expect(both.inputs.filter((input) => input.includes("/page/html/"))).toEqual([]));
});

// Gzipped sizes when this was written stand behind the ceilings, which leave room to grow: they are there to notice
// what came in by accident, a library or the data.
describe.each([
  // Everything that judges pages and edit forms, and all duties in two languages.
  { entry: "index.ts", ceiling: 57_000 }, // 54,600
  { entry: "catalog", ceiling: 7_500, folders: ["catalog", "page"] }, // 6,000
  { entry: "page", ceiling: 21_500, folders: ["attributes", "calendar", "page"] }, // 20,000
  { entry: "rules", ceiling: 9_000, folders: ["attributes", "audit", "calendar", "page", "rules"] }, // 7,500
  { entry: "page/form", ceiling: 11_500, folders: ["attributes", "page"] }, // 10,700; 7,300 beside a page's
  { entry: "calendar", ceiling: 3_000, folders: ["calendar"] }, // 2,200
  {
    entry: "page/html", // 74,000
    ceiling: 85_000,
    packages: ["@exodus/bytes", "entities", "html-encoding-sniffer", "parse5"],
  },
])("the entry $entry", async ({ entry, ceiling, folders, packages = [] }) => {
  const one = await bundle(entry);

  it(`weighs ${ceiling} bytes at most`, () => expect(one.weight).toBeLessThanOrEqual(ceiling));

  it("holds what it is for, and no package that it can do without", () => {
    expect(packagesIn(one)).toEqual(packages);
    expect(one.platform).toEqual([]);
    if (folders) expect(foldersIn(one)).toEqual(folders);
  });
});

interface Part {
  weight: number;
  packages: string[];
}

/** What an application loads at once that imports all of an entry, and what only when it is called for. */
async function inParts(entry: string): Promise<{ atOnce: Part; later: Part[]; platform: string[] }> {
  const result = await build({
    entryPoints: [join(core, "src", entry)],
    bundle: true,
    splitting: true,
    outdir: join(root, "never-written"),
    minify: true,
    format: "esm",
    charset: "utf8",
    target: "es2022",
    external: ["node:*"],
    metafile: true,
    write: false,
    absWorkingDir: root,
  });
  const { outputs } = result.metafile;
  const weights = new Map(
    result.outputFiles.map(({ path, contents }) => [
      relative(root, path).replaceAll("\\", "/"),
      gzipSync(contents, { level: 9 }).length,
    ]),
  );
  /** A file and all that it imports as it is loaded. */
  const closure = (file: string, seen = new Set<string>()): Set<string> => {
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const { path, kind } of outputs[file]!.imports) if (kind === "import-statement") closure(path, seen);
    return seen;
  };
  const part = (files: Iterable<string>): Part => {
    const all = [...files];
    const inputs = all.flatMap((file) => Object.entries(outputs[file]!.inputs));
    return {
      weight: all.reduce((sum, file) => sum + weights.get(file)!, 0),
      packages: [
        ...new Set(
          inputs
            .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
            .flatMap(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
        ),
      ].sort(),
    };
  };
  const imports = Object.values(outputs).flatMap((output) => output.imports);
  const first = closure(Object.keys(outputs).find((file) => outputs[file]!.entryPoint?.endsWith(entry))!);
  const lazy = new Set(imports.filter(({ kind }) => kind === "dynamic-import").map(({ path }) => path));
  return {
    atOnce: part(first),
    later: [...lazy].map((file) => part([...closure(file)].filter((one) => !first.has(one)))),
    platform: imports.filter(({ external }) => external).map(({ path }) => path),
  };
}

// The same for the entries of the catalog: each large library in one place, and loaded only for a file of its kind.
describe.each([
  { entry: "schema/index.ts", ceiling: 51_000, packages: ["zod"] }, // 48,100, 5,700 of it the registers
  { entry: "export/index.ts", ceiling: 30_000, packages: ["papaparse"] }, // 25,500
  { entry: "rules/catalog-index.ts", ceiling: 14_000, packages: [] }, // 11,000
  { entry: "rules/form-index.ts", ceiling: 25_000, packages: [] }, // 23,400, most of it sentences
  { entry: "catalog/compare/index.ts", ceiling: 13_000, packages: [] }, // 10,500
  { entry: "duties/due-index.ts", ceiling: 31_000, packages: ["ical-generator"] }, // 26,500, a third of it the calendar library
  { entry: "findings/index.ts", ceiling: 12_000, packages: [], later: ["hucre"] },
  { entry: "records/index.ts", ceiling: 42_000, packages: [] }, // 38,900
  { entry: "opinions/index.ts", ceiling: 39_000, packages: [] }, // 35,900
  { entry: "filing/index.ts", ceiling: 15_000, packages: [] }, // 12,500
  { entry: "office.ts", ceiling: 135_000, packages: ["docx", "hucre"] }, // 117,000
  { entry: "table.ts", ceiling: 25_000, packages: [] }, // 22,300: reading a table of the page
  { entry: "widget/index.ts", ceiling: 160_000, packages: ["pinyin-pro"] }, // 149,000, most of it the readings of characters
  {
    entry: "import/index.ts", // 242,000, most of it the readings of characters for new ids
    ceiling: 265_000,
    packages: ["@exodus/bytes", "entities", "html-encoding-sniffer", "papaparse", "parse5", "pinyin-pro"],
    later: ["hucre", "mammoth"],
  },
])("the catalog's entry $entry", async ({ entry, ceiling, packages, later = [] }) => {
  const parts = await inParts(entry);

  it(`weighs ${ceiling} bytes at most`, () => expect(parts.atOnce.weight).toBeLessThanOrEqual(ceiling));

  it("holds the libraries it is for, and nothing of Node", () => {
    expect(parts.atOnce.packages).toEqual(packages);
    expect(parts.platform).toEqual([]);
  });

  it(`loads ${later.length === 0 ? "nothing" : later.join(" and ")} later`, () => {
    expect(parts.later).toHaveLength(later.length);
    for (const name of later) expect(parts.later.filter((part) => part.packages.includes(name)).length, name).toBe(1);
  });
});

it("the reports' version is that of the packages", () => {
  for (const name of ["catalog-core", "cli"]) {
    const { version: own } = JSON.parse(readFileSync(join(root, `packages/${name}/package.json`), "utf8"));
    expect(own, name).toBe(version);
  }
});
