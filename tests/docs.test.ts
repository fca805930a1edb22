import { execFile } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { Readable, Writable } from "node:stream";
import { promisify } from "node:util";
import { builtInCatalog, pageRules } from "@mulu/catalog-core";
import { catalogRules } from "@mulu/catalog-core/catalog-rules";
import { formRules } from "@mulu/catalog-core/form-rules";
import { defaultFileLimits } from "@mulu/catalog-core/import";
import { checkProfiles } from "@mulu/catalog-core/profile";
import { catalogJsonSchema, catalogLimits, checkCatalog } from "@mulu/catalog-core/schema";
import { build, transform } from "esbuild";
import type { Browser } from "playwright-core";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { tables, withTable } from "../docs/make-rule-table.mjs";
import { compareFormats } from "../packages/cli/src/catalog/run-compare.js";
import { exportFormats } from "../packages/cli/src/catalog/run-export.js";
import { fileFormats } from "../packages/cli/src/catalog/run-file.js";
import { validateFormats } from "../packages/cli/src/catalog/run-validate.js";
import { core } from "../packages/cli/src/core.js";
import { formats } from "../packages/cli/src/format/writers.js";
import { type Context, exitCode, type Output } from "../packages/cli/src/io.js";
import { defaultLimits } from "../packages/cli/src/limits.js";
import { cliTexts, type Texts } from "../packages/cli/src/locales/texts.js";
import { buildProgram } from "../packages/cli/src/program.js";
import { run } from "../packages/cli/src/run.js";
import { launchChromium } from "../scripts/chromium.mjs";
import { root, textOf } from "./shared.js";

// How the documentation is held to the program:
// - `mulu …` lines of ```sh and ```yaml blocks are run beside a copy of examples/; `# exit code N` or `# 退出码 N` says
//   how each ends, 0 or 1 where nothing is said. Addresses are answered with a page of the examples.
// - A ```text block behind a ```sh block is what its last command prints; `columns=N` stands for a terminal of that width,
//   `shortened` for lines of both outputs in their order, with … for those left out.
// - ```js, ```cjs and ```ts blocks of docs/library are run, with the ```text block behind each as their output;
//   `browser=FILE` runs one in a page with that content.

/** Documents in both languages, by their English one. */
const PAIRS = [
  "README.md",
  "docs/command-line.md",
  "docs/report.md",
  "docs/library.md",
  "docs/catalog.md",
  "docs/widget.md",
  "docs/records.md",
  "docs/opinions.md",
  "docs/recipes.md",
  "docs/faq.md",
  "docs/privacy.md",
  "docs/accessibility.md",
  "docs/architecture.md",
].map((english) => [english, english.replace(/\.md$/, ".zh-CN.md")] as const);
const LANGUAGES = ["en", "zh-CN"] as const;
/** Documents without a command of `mulu`. */
const WITHOUT_COMMANDS = ["docs/library.md", "docs/privacy.md", "docs/accessibility.md", "docs/architecture.md"];

const read = (file: string) => readFileSync(join(root, file), "utf8");

interface Block {
  language: string;
  info: string;
  code: string;
}

function blocksOf(text: string): Block[] {
  return [...text.matchAll(/^```(\w*)(.*)\n([\s\S]*?)^```$/gm)].map(([, language, info, code]) => ({
    language: language!,
    info: info!.trim(),
    code: code!,
  }));
}

function withoutCode(text: string): string {
  return text.replace(/^```.*\n[\s\S]*?^```$/gm, "").replace(/`[^`\n]*`/g, "``");
}

function headingsOf(text: string): { level: number; title: string }[] {
  return [...text.replace(/^```.*\n[\s\S]*?^```$/gm, "").matchAll(/^(#{1,6}) (.*)$/gm)].map(([, marks, title]) => ({
    level: marks!.length,
    title: title!,
  }));
}

/** All Markdown of the repository. */
function markdownFiles(folder = root): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name.startsWith(".") || ["node_modules", "dist", "test-results"].includes(entry.name)
        ? []
        : markdownFiles(path);
    return entry.name.endsWith(".md") ? [relative(root, path)] : [];
  });
}

/** What GitHub makes of a heading. */
function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

describe("links", () => {
  it.each(markdownFiles())("%s", (file) => {
    const text = withoutCode(read(file));
    for (const [, target] of text.matchAll(/(?:\]\(|<(?:img src|a href)=")([^()"\s]+)[)"]/g)) {
      if (/^[a-z]+:/i.test(target!)) continue;
      const [path, anchor] = target!.split("#") as [string, string?];
      const linked = path === "" ? file : relative(root, resolve(root, dirname(file), decodeURI(path)));
      expect(existsSync(join(root, linked)), `${file} links to ${target}`).toBe(true);
      if (anchor === undefined) continue;
      const anchors = headingsOf(read(linked)).map(({ title }) => anchorOf(title));
      expect(anchors, `${file} links to ${target}`).toContain(decodeURI(anchor));
    }
  });

  it.each(markdownFiles())("%s names no path of a machine", (file) => {
    expect(read(file)).not.toMatch(/(?:^|[\s("'`])(?:\/(?:home|root|work|Users)\/|[A-Z]:\\Users)/m);
  });
});

describe.each(PAIRS)("%s and %s", (english, chinese) => {
  const [en, zh] = [read(english), read(chinese)];

  it("have the same headings", () => {
    expect(headingsOf(zh).map(({ level }) => level)).toEqual(headingsOf(en).map(({ level }) => level));
  });

  it("have the same blocks of code", () => {
    const kinds = (text: string) => blocksOf(text).map(({ language, info }) => `${language} ${info}`);
    expect(kinds(zh)).toEqual(kinds(en));
  });

  it("have tables of the same length", () => {
    const rows = (text: string) => text.split(/^#{1,6} .*$/m).map((part) => (part.match(/^\|/gm) ?? []).length);
    expect(rows(zh)).toEqual(rows(en));
  });

  it("lead to each other", () => {
    expect(en).toContain(`](${chinese.split("/").at(-1)})`);
    expect(zh).toContain(`](${english.split("/").at(-1)})`);
  });
});

describe("what is made from the code", () => {
  it.each(tables)("the table of $name in $file is up to date; if not, run docs/make-rule-table.mjs", (table) => {
    expect(read(table.file)).toBe(withTable(read(table.file), table.name, table.make()));
  });

  it.each(["extension", "widget", "report"].flatMap((name) => [name, `${name}.en`]))(
    "the picture %s has its width, and is small",
    (name) => {
      const picture = readFileSync(join(root, `docs/images/${name}.png`));
      expect(picture.toString("latin1", 1, 4)).toBe("PNG");
      expect(picture.readUInt32BE(16)).toBe(1200);
      expect(picture.length).toBeLessThan(200_000);
    },
  );

  it.each(["README.md", "README.zh-CN.md"])(
    "the numbers in %s are those of the example site and the catalog",
    (file) => {
      const rows = [
        ...read("examples/README.md").matchAll(/^\| `((?:site-faulty|form)\/[^`]+)` \|.*\| `([\w.-]+)` \|$/gm),
      ];
      const checkedBy = (rules: readonly { duties: readonly string[] }[]) =>
        new Set(rules.flatMap(({ duties }) => duties));
      const [onPages, inForms, inCatalogs] = [pageRules, formRules, catalogRules].map(checkedBy);
      const found = rows.filter(([, page, duty]) => (page!.startsWith("site-") ? onPages : inForms)!.has(duty!)).length;
      const inTable = rows.filter(([, page, duty]) => page!.endsWith("catalog.html") && inCatalogs!.has(duty!)).length;
      expect(found + inTable).toBe(rows.length);
      const { entries } = builtInCatalog;
      const published = entries.filter(({ evidence }) => evidence === "published").length;
      const text = read(file);
      for (const sentence of [
        file === "README.md"
          ? `Of the ${rows.length} faults listed for the example site \`mulu audit\` finds ${found}, \`mulu catalog validate\` the ${inTable} in its catalog.`
          : `示例网站列出的 ${rows.length} 处问题，\`mulu audit\` 指出 ${found} 处，目录中的 ${inTable} 处由 \`mulu catalog validate\` 指出。`,
        file === "README.md" ? `by ${catalogRules.length} rules` : `按 ${catalogRules.length} 条规则校验`,
        file === "README.md"
          ? `of its ${entries.length} entries ${published} were seen in catalogs that other counties published, ${entries.length - published} are`
          : `${entries.length} 个事项中 ${published} 个见于其他县公布的目录，${entries.length - published} 个是`,
      ])
        expect(text).toContain(sentence);
    },
  );
});

describe("docs/decisions/measure.mjs", () => {
  // The others take times, and are the same in kind.
  it.each(["lines", "calendar", "weight", "lock", "tables"])("%s still measures", async (name) => {
    const script = join(root, "docs/decisions/measure.mjs");
    const { stdout } = await promisify(execFile)(process.execPath, [script, name], { cwd: root });
    expect(stdout.split("\n").length).toBeGreaterThan(3);
    expect(stdout).not.toMatch(/NaN|undefined/);
  });
});

class Collected extends Writable {
  text = "";
  isTTY?: boolean;
  columns?: number;
  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

interface Ran {
  code: number;
  stdout: string;
  stderr: string;
}

/** Runs `mulu` from its sources, in a folder with the examples. */
async function mulu(
  argv: readonly string[],
  { columns, stdin = "", signal }: { columns?: number; stdin?: string | Buffer; signal?: AbortSignal } = {},
): Promise<Ran> {
  const [stdout, stderr] = [new Collected(), new Collected()];
  if (columns !== undefined) for (const stream of [stdout, stderr]) Object.assign(stream, { isTTY: true, columns });
  const code = await run(
    argv,
    {
      stdout: stdout as Output,
      stderr: stderr as Output,
      stdin: Readable.from([Buffer.from(stdin)]),
      cwd: folder,
      env: { NO_COLOR: "1" },
      ...(signal ? { signal } : {}),
    },
    core,
  );
  return { code, stdout: stdout.text, stderr: stderr.text };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mulu-docs-"));
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
  vi.stubGlobal("fetch", async () => new Response(textOf(join(root, "examples/site-good/guide.html"))));
});
afterAll(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true, force: true });
});

interface Command {
  line: string;
  argv: string[];
  /** File that `<` names. */
  input: string | null;
  codes: number[];
}

/** The `mulu` of a line of shell, if there is one. */
function commandOf(line: string): Command | null {
  const [, words, said] =
    /(?:^|\s)(?:mulu|node \S*packages\/cli\/bin\/mulu\.js) ([^#]*)(?:#.*?(?:exit code|退出码) (\d+))?/.exec(line) ?? [];
  if (words === undefined) return null;
  const argv = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  const at = argv.indexOf("<");
  const input = at < 0 ? null : argv.splice(at, 2)[1]!;
  return { line, argv, input, codes: said === undefined ? [0, 1] : [Number(said)] };
}

async function ranCommand({ argv, input }: Command, columns?: number): Promise<Ran> {
  const stdin = input === null ? "" : readFileSync(join(folder, input));
  return mulu(argv, { stdin, ...(columns === undefined ? {} : { columns }) });
}

const DOCUMENTS = [...PAIRS.flat(), "CONTRIBUTING.md", "SECURITY.md"];

describe("commands", () => {
  const commands = DOCUMENTS.flatMap((file) =>
    blocksOf(read(file))
      .filter(({ language }) => language === "sh" || language === "yaml")
      .flatMap(({ code }) => code.split("\n"))
      .flatMap((line) => commandOf(line) ?? [])
      // The pages of the pipeline's example are somebody's own.
      .map((command) => ({
        file,
        command: { ...command, argv: command.argv.map((word) => (word === "public" ? "examples/site-faulty" : word)) },
      })),
  );

  it("are there", () => {
    for (const file of PAIRS.filter(([file]) => !WITHOUT_COMMANDS.includes(file)).flat())
      expect(
        commands.some((one) => one.file === file),
        file,
      ).toBe(true);
  });

  it.each(commands)("$file: $command.line", async ({ command }) => {
    const ran = await ranCommand(command);
    expect(command.codes, ran.stderr).toContain(ran.code);
  });

  it.each(DOCUMENTS)("%s: scripts that npm and node are asked for are there", (file) => {
    const { scripts } = JSON.parse(read("package.json"));
    const lines = [
      ...blocksOf(read(file))
        .filter(({ language }) => ["sh", "yaml"].includes(language))
        .map(({ code }) => code),
      ...[...read(file).matchAll(/`((?:npm|node|npx) [^`]*)`/g)].map(([, code]) => code!),
    ].join("\n");
    for (const [, name] of lines.matchAll(/\bnpm (?:run )?([a-z]+)/g))
      if (!["ci", "install", "view"].includes(name!)) expect(Object.keys(scripts), `npm ${name}`).toContain(name);
    for (const [, path] of lines.matchAll(/\bnode ((?:docs|bench|scripts|packages)\/\S+)/g))
      expect(existsSync(join(root, path!)), path).toBe(true);
  });

  it.each(["README.md", "README.zh-CN.md"])("%s shows what its command prints", async (file) => {
    const blocks = blocksOf(read(file));
    const at = blocks.findIndex(({ info }) => info.startsWith("columns="));
    const command = commandOf(blocks[at - 1]!.code.trimEnd().split("\n").at(-1)!)!;
    const ran = await ranCommand(command, Number(blocks[at]!.info.slice("columns=".length)));
    expect(blocks[at]!.code).toBe(ran.stdout);
  });

  const shortened = DOCUMENTS.flatMap((file) => {
    const blocks = blocksOf(read(file));
    return blocks.flatMap(({ info, code }, at) =>
      info === "shortened" ? [{ file, line: blocks[at - 1]!.code.trimEnd().split("\n").at(-1)!, code }] : [],
    );
  });

  it("have their output shown where it is shortened", () => {
    expect(shortened.length).toBeGreaterThan(7);
  });

  it.each(shortened)("$file: $line prints what is shown of it", async ({ line, code }) => {
    const ran = await ranCommand(commandOf(line)!);
    let printed = `${ran.stdout}\n${ran.stderr}`.split("\n").filter((one) => one.trim() !== "");
    for (const part of code.trimEnd().split("\n…\n")) {
      const lines = part.split("\n").filter((one) => one.trim() !== "");
      const from = printed.findIndex((one, at) =>
        lines.every((shown, i) => (i === 0 ? one : printed[at + i]) === shown),
      );
      expect(from, `${lines[0]}\n…\nis not in\n${printed.join("\n")}`).toBeGreaterThanOrEqual(0);
      printed = printed.slice(from + lines.length);
    }
  });
});

/** Flags as the help lists them, of `mulu audit`, `mulu duties`, or of all `mulu catalog` or `mulu widget` commands. */
function flags(name: "audit" | "catalog" | "duties" | "widget"): string[] {
  const context = {
    io: {},
    engine: core,
    limits: defaultLimits,
    locale: "en",
    texts: cliTexts.en,
  } as unknown as Context;
  const program = buildProgram(
    { ...context, io: { stdout: new Collected(), stderr: new Collected() } as never },
    () => {},
  );
  const command = program.commands.find((command) => command.name() === name)!;
  const help = program.createHelp();
  const alone = command.commands.length === 0 ? [command] : command.commands;
  const commands = name === "audit" ? [program, command] : alone;
  return [...new Set(commands.flatMap((one) => help.visibleOptions(one).map((option) => option.flags)))];
}

/** Cells of the first column of all tables below a heading. */
function firstColumn(text: string, part: number): string[] {
  const section = text.split(/^## /m)[part]!;
  return [...section.matchAll(/^\| (.*?) \|/gm)].map(([, cell]) => cell!);
}

/** Every sentence, with … for what is filled in. */
function sentencesOf(texts: Texts): string[] {
  const filled: Record<string, string> = {
    timeout: String(defaultLimits.milliseconds / 1000),
    redirects: String(defaultLimits.redirects),
  };
  const { written: _, ...out } = texts.out;
  const { oneFile, tooLarge, none, several, file, binary, paper } = texts.catalogCommands;
  const { forWidgetFormat, reportAlone, notReport, otherReport } = texts.catalogCommands;
  const { address } = texts.widgetCommands;
  const plain = (all: object) =>
    Object.values(all).map((one: string | ((...values: never[]) => string)) =>
      typeof one === "string" ? one : one(...(["…", "…", "…"] as never[])),
    );
  return [
    ...plain(texts.usage),
    ...plain({ notJson: texts.notJson, oneFile, tooLarge, none, several, file, binary, paper }),
    ...plain({ forWidgetFormat, reportAlone, notReport, otherReport, address }),
    ...plain(out),
    ...Object.entries(texts.failures).map(([code, one]) => one("…", filled[code] ?? "…")),
    texts.truncated(defaultLimits.bytes / 1024 / 1024),
  ];
}

describe.each(LANGUAGES.map((language, i) => [PAIRS[1]![i]!, language] as const))("%s", (file, language) => {
  const text = read(file);
  const titles = headingsOf(text).filter(({ level }) => level === 2);
  const part = (english: string) => {
    const place = headingsOf(read(PAIRS[1]![0]))
      .filter(({ level }) => level === 2)
      .findIndex(({ title }) => title === english);
    expect(titles[place]).toBeDefined();
    return place + 1;
  };

  it("lists every option, and no other", () => {
    const listed = firstColumn(text, part("Options")).flatMap((cell) => /^`(.*)`$/.exec(cell)?.[1] ?? []);
    expect(listed.sort()).toEqual(flags("audit").sort());
  });

  it("lists every catalog command, its formats and options, and no other", () => {
    const cells = firstColumn(text, part("Catalogs")).flatMap((cell) => /^`(.*)`$/.exec(cell)?.[1] ?? []);
    const commands = cells.filter((cell) => cell.startsWith("mulu ")).map((cell) => cell.split(" ")[2]);
    expect(commands).toEqual(["import", "validate", "compare", "export", "file"]);
    expect(cells.filter((cell) => cell.startsWith("-")).sort()).toEqual(flags("catalog").sort());
    for (const [command, known] of Object.entries({
      validate: validateFormats,
      compare: compareFormats,
      export: exportFormats,
      file: fileFormats,
    })) {
      const row = text.split("\n").find((line) => line.startsWith(`| \`mulu catalog ${command} `))!;
      expect([...row.split("|")[3]!.matchAll(/`(\w+)`/g)].map(([, format]) => format)).toEqual([...known]);
    }
  });

  it("lists every option of the widget's command, and no other", () => {
    const cells = firstColumn(text, part("Widget")).flatMap((cell) => /^`(-.*)`$/.exec(cell)?.[1] ?? []);
    expect(cells.sort()).toEqual(flags("widget").sort());
  });

  it("lists every option of the command for due dates, and no other", () => {
    const cells = firstColumn(text, part("Due dates")).flatMap((cell) => /^`(-.*)`$/.exec(cell)?.[1] ?? []);
    expect(cells.sort()).toEqual(flags("duties").sort());
  });

  it("lists every exit code, and no other", async () => {
    const stopped = new AbortController();
    stopped.abort();
    const { code } = await mulu(["audit", "examples/site-good"], { signal: stopped.signal });
    const listed = firstColumn(text, part("Exit codes"))
      .filter((cell) => /^\d+$/.test(cell))
      .map(Number);
    expect(listed).toEqual([...Object.values(exitCode), code]);
    const readme = read(PAIRS[0]![LANGUAGES.indexOf(language)]!);
    expect([...readme.matchAll(/`(\d+)` /g)].map(([, named]) => Number(named))).toEqual(listed);
  });

  it("lists every format, those to come apart", () => {
    const section = text.split(/^## /m)[part("Formats")]!;
    const named = [...section.matchAll(/^- `(\w+)`/gm)].map(([, format]) => format);
    expect(named).toEqual([...formats]);
  });

  it("lists every sentence of an error, and no other", () => {
    const listed = firstColumn(text, part("When something goes wrong")).filter(
      (cell) => !/^(?:-+|Sentence|句子)$/.test(cell),
    );
    expect(listed.sort()).toEqual(sentencesOf(cliTexts[language]).sort());
  });

  it("names the bounds that hold", () => {
    const bounds = text.split(/^## /m)[part("Sources")]!;
    const { bytes, milliseconds, redirects, atOnce } = defaultLimits;
    for (const bound of [`${bytes / 1024 / 1024} MB`, String(milliseconds / 1000), String(redirects), String(atOnce)])
      expect(bounds).toMatch(new RegExp(`(?<!\\S)${bound}(?!\\d)`));
  });
});

describe.each(PAIRS[2]!)("%s", (file) => {
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

describe.each(PAIRS[4]!)("%s", (file) => {
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

describe.each(PAIRS[9]!)("%s", (file) => {
  /** What the programs say in either language, with … for what is filled in. */
  const sources = readdirSync(join(root, "packages"), { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => /^[\w-]+\/src\/(?:.*\/)?(?:locales|texts)\/.*\.ts$/.test(name) && !name.endsWith(".test.ts"))
    .map((name) => read(`packages/${name}`).replace(/\$\{[^{}]*\}|(?<!\$)\{\w+\}/g, "…"));

  it("quotes sentences as the programs say them", () => {
    const tables = read(file).split(/^\| (?:Sentence|句子) \|.*\n\| --- .*\n/m);
    const quoted = tables.slice(1).flatMap((table) => {
      const rows = table.split("\n");
      const end = rows.findIndex((row) => !row.startsWith("|"));
      return rows.slice(0, end).map((row) => row.split(" | ")[0]!.slice(2));
    });
    expect(quoted.length).toBeGreaterThan(30);
    expect(quoted.filter((one) => !sources.some((source) => source.includes(one)))).toEqual([]);
  });
});

describe.each(PAIRS[8]!)("%s", (file) => {
  it("shows a policy that the extension takes as it is", async () => {
    const policy = JSON.parse(blocksOf(read(file)).find(({ language }) => language === "json")!.code);
    const { properties } = JSON.parse(read("packages/extension/src/public/managed-schema.json"));
    expect(Object.keys(policy)).toEqual(Object.keys(properties));
    const area = { get: (_: string[], done: (found: Record<string, unknown>) => void) => done(policy) };
    const none: typeof area = { get: (_, done) => done({}) };
    const sources = { local: none, managed: area, uiLanguage: "en" };
    vi.stubGlobal("chrome", { runtime: {} });
    const { readSettings } = await import("../packages/extension/src/store/settings.js");
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

describe("docs/library.md", () => {
  const blocks = blocksOf(read("docs/library.md"));
  const samples = blocks.flatMap((block, i) =>
    ["js", "cjs", "ts"].includes(block.language)
      ? [{ block, name: `${block.language} ${i}`, output: blocks[i + 1]! }]
      : [],
  );
  let browser: Browser;
  beforeAll(async () => {
    expect(existsSync(join(root, "packages/catalog-core/dist/index.js")), "npm run build first").toBe(true);
    browser = await launchChromium();
  });
  afterAll(() => browser?.close());

  it("has the same code in Chinese", () => {
    expect(blocksOf(read("docs/library.zh-CN.md"))).toEqual(blocks);
  });

  it.each(samples)("$name prints what stands behind it", async ({ block, output }) => {
    const { language, info, code } = block;
    expect(output.language).toBe("text");
    const page = /browser=(\S+)/.exec(info)?.[1];
    expect(await (page ? inBrowser(code, page) : inNode(code, language))).toBe(output.code);
  });

  it("has right types", () => {
    const code = samples.filter(({ block }) => block.language === "ts").map(({ block }) => block.code);
    expect(code.length).toBeGreaterThan(0);
    for (const one of code) expect(typeErrors(one)).toEqual([]);
  });

  /** The built packages, as a user's program finds them. */
  async function inNode(code: string, language: string): Promise<string> {
    const script = language === "ts" ? (await transform(code, { loader: "ts", format: "esm" })).code : code;
    const type = language === "cjs" ? "commonjs" : "module";
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [`--input-type=${type}`, "-e", script], {
      cwd: root,
      env: { ...process.env, NO_COLOR: "1" },
    });
    expect(stderr).toBe("");
    return stdout;
  }

  async function inBrowser(code: string, file: string): Promise<string> {
    const end = "end of the sample";
    const { outputFiles } = await build({
      stdin: { contents: `${code}\nconsole.log(${JSON.stringify(end)});`, resolveDir: root },
      bundle: true,
      format: "esm",
      target: "es2022",
      write: false,
      logLevel: "error",
    });
    const page = await browser.newPage();
    const lines: string[] = [];
    const ended = new Promise<void>((done, failed) => {
      page.on("console", (message) => (message.text() === end ? done() : lines.push(message.text())));
      page.on("pageerror", failed);
    });
    // The page's own scripts and pictures are no part of it.
    await page.route("**/*", (route) => route.abort());
    await page.setContent(textOf(join(root, file)).replace(/<(script)\b[\s\S]*?<\/\1>|<(?:link|img)\b[^>]*>/gi, ""));
    await page.addScriptTag({ type: "module", content: outputFiles[0]!.text });
    await ended;
    await page.close();
    return lines.map((line) => `${line}\n`).join("");
  }
});

/** What the compiler says of a program that lies in the repository's folder. */
function typeErrors(code: string): string[] {
  const file = join(root, "sample.ts");
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: ["node"],
  };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (name, ...rest) =>
    resolve(name) === file
      ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022)
      : getSourceFile.call(host, name, ...rest);
  host.fileExists = (name) => resolve(name) === file || fileExists.call(host, name);
  host.readFile = (name) => (resolve(name) === file ? code : readFile.call(host, name));
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
}
