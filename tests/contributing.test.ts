import { execFile } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as core from "@mulu/catalog-core";
import type * as coreHtml from "@mulu/catalog-core/html";
import type * as coreImport from "@mulu/catalog-core/import";
import { checkCatalog } from "@mulu/catalog-core/schema";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { root } from "./shared.js";

// CONTRIBUTING.md is followed to the letter: the blocks of its worked examples go into a copy of the repository, the
// checks of the repository run there, and what the examples add is tried. With one step left out they must fail.

interface Step {
  section: string;
  /** From the repository's root. */
  file: string;
  isChange: boolean;
  code: string;
}

const guide = readFileSync(join(root, "CONTRIBUTING.md"), "utf8");
const FENCES = /^(`{3,})\w+\n[\s\S]*?\n\1$/gm;
const EXAMPLES = ["Add a label", "Add an attribute", "Add a rule", "Add a site profile", "Add an importer"];

/** A section without its heading. Headings within blocks are none. */
function sectionOf(title: string): string {
  const lines = guide.split("\n");
  let fence: string | null = null;
  const headings = lines.flatMap((line, at) => {
    const marks = /^`{3,}/.exec(line)?.[0];
    if (marks !== undefined && (fence === null || line === fence)) fence = fence === null ? marks : null;
    return fence === null && line.startsWith("## ") ? [at] : [];
  });
  const at = headings.findIndex((one) => lines[one] === `## ${title}`);
  if (at < 0) throw new Error(`the guide has no section “${title}”`);
  return lines.slice(headings[at]! + 1, headings[at + 1]).join("\n");
}

/** The blocks of a section; those of what to type and what is printed belong to no file. */
function stepsOf(section: string): Step[] {
  const blocks = sectionOf(section).matchAll(/^(.*)\n\n(`{3,})(\w+)\n([\s\S]*?\n)\2$/gm);
  return [...blocks].flatMap(([, before, , language, code]) => {
    if (language === "sh" || language === "text") return [];
    const file = /^`([^`]+)`:$/.exec(before!)?.[1];
    if (file === undefined) throw new Error(`the guide names no file above the ${language} block behind “${before}”`);
    return [{ section, file, isChange: language === "diff", code: code! }];
  });
}

/** What stands in the block of that language, which belongs to no file. */
function blockOf(section: string, language: "sh" | "text"): string {
  return new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "m").exec(sectionOf(section))![1]!;
}

const steps = EXAMPLES.flatMap(stepsOf);

/** What the checks of the core need. */
const COPIED = [
  ...["package.json", "tsconfig.base.json", "vitest.config.ts", "biome.json", ".gitignore", "scripts/core-sources.mjs"],
  ...["src", "scripts", "package.json", "entries.json", "tsconfig.json"].map((name) => `packages/catalog-core/${name}`),
  ...["examples", "tests/shared.ts", "tests/examples.test.ts"],
];
/** What is used as it was installed and built. */
const LINKED = ["node_modules", "packages/cli"];

function makeCopy(): string {
  const copy = mkdtempSync(join(tmpdir(), "mulu-guide-"));
  for (const path of COPIED) cpSync(join(root, path), join(copy, path), { recursive: true });
  for (const path of LINKED) symlinkSync(join(root, path), join(copy, path), "junction");
  return copy;
}

function follow(copy: string, { file, isChange, code }: Step): void {
  const path = join(copy, file);
  if (isChange) writeFileSync(path, changed(readFileSync(path, "utf8"), code, file));
  else if (existsSync(path)) throw new Error(`the guide makes ${file} anew, which is there already`);
  else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code);
  }
}

/** A text with a change made in it. */
function changed(text: string, diff: string, file: string): string {
  let done = text;
  for (const place of diff.split(/^@@\n/m)) {
    const lines = place.split("\n").slice(0, -1);
    const side = (mark: "-" | "+") =>
      lines.filter((line) => line === "" || line[0] === " " || line[0] === mark).map((line) => `${line.slice(1)}\n`);
    const [before, after] = [side("-").join(""), side("+").join("")];
    const [at, ...others] = linesAt(done, before);
    if (at === undefined) throw new Error(`the guide says to change\n${before}which isn't in ${file}`);
    if (others.length > 0) throw new Error(`the guide says to change\n${before}which is in ${file} more than once`);
    done = done.slice(0, at) + after + done.slice(at + before.length);
  }
  return done;
}

/** Where whole lines stand in a text. */
function linesAt(text: string, lines: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(lines); at >= 0; at = text.indexOf(lines, at + 1))
    if (at === 0 || text[at - 1] === "\n") found.push(at);
  return found;
}

interface Ran {
  code: number;
  output: string;
  stdout: string;
}

function run(cwd: string, file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return new Promise((done) => {
    // What this run of vitest tells its own workers isn't for the one below it.
    const own = Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_OPTIONS$|NODE_ENV$)/.test(name));
    execFile(
      process.execPath,
      [file, ...args],
      { cwd, env: { ...Object.fromEntries(own), NO_COLOR: "1", ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) => {
        const code = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
        done({ code, stdout, output: stdout + stderr });
      },
    );
  });
}

const bin = (path: string) => join(root, "node_modules", path);
const ownTests = (copy: string, ...args: string[]) =>
  run(copy, bin("vitest/vitest.mjs"), ["run", "--project", "node", "--reporter", "dot", ...args]);

const CORE = "packages/catalog-core/src/";
/** For a machine that has other things to do; alone all of it takes less than one minute. */
const SLOW = 300_000;
const TODAY = "2026-11-23";
const copies: string[] = [];
function newCopy(): string {
  const copy = makeCopy();
  copies.push(copy);
  return copy;
}
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true, force: true });
});

describe("the blocks of the guide", () => {
  it("are there for each example", () => {
    for (const section of EXAMPLES)
      expect(steps.filter((step) => step.section === section).length, section).toBeGreaterThan(1);
  });

  it("are all understood", () => {
    for (const section of EXAMPLES) {
      const fences = sectionOf(section).match(FENCES)!;
      const others = fences.filter((fence) => /^```(?:sh|text)\n/.test(fence));
      expect(fences.length - others.length, section).toBe(stepsOf(section).length);
    }
  });

  it("tell when the code they change is another by now", () => {
    const diff = "-export const a = 1;\n+export const a = 2;\n";
    expect(changed("// a\nexport const a = 1;\n", diff, "a.ts")).toBe("// a\nexport const a = 2;\n");
    expect(() => changed("export const b = 1;\n", diff, "a.ts")).toThrow(
      "the guide says to change\nexport const a = 1;\nwhich isn't in a.ts",
    );
    expect(() => changed("export const a = 1;\n".repeat(2), diff, "a.ts")).toThrow("more than once");
  });
});

it("files that the guide names are there", () => {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/src`);
  const known = ["docs", "examples", "scripts", "tests", ...packages].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map(
      (name) => `/${folder}/${name.replaceAll("\\", "/")}`,
    ),
  );
  for (const { file } of steps) known.push(`/${file}`);
  const text = guide.replace(FENCES, "");
  const named = [...text.matchAll(/`([\w-][\w./-]*\.(?:ts|tsx|md|mjs|json|html))`/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((path) => !known.some((one) => one.endsWith(`/${path}`)))).toEqual([]);
});

describe("with all steps done", () => {
  let copy: string;
  let types: Promise<Ran>;
  const load = async <Module>(file: string): Promise<Module> => import(pathToFileURL(join(copy, CORE, file)).href);

  beforeAll(() => {
    expect(existsSync(join(root, "packages/cli/dist/main.js")), "npm run build first").toBe(true);
    copy = newCopy();
    for (const step of steps) follow(copy, step);
    // The compiler has one thread, and works beside the tests.
    types = run(join(copy, "packages/catalog-core"), bin("typescript/bin/tsc"), ["-p", "."]);
  });

  it(
    "the repository's own tests pass",
    async () => {
      const which = [
        "attributes/",
        "rules/page-rules",
        "rules/rule-texts",
        "import/read-json-lines",
        "import/files/read",
      ];
      const files = which.map((name) => CORE + name);
      const { code, output } = await ownTests(copy, ...files, "tests/examples.test.ts");
      expect(code, output).toBe(0);
      // Each of them ran: a name that fits none would be passed over.
      expect(output).toMatch(/Test Files {2}8 passed/);
    },
    SLOW,
  );

  it("the label and the attribute are read from a page", async () => {
    const { readHtml } = await load<typeof coreHtml>("page/html/index.ts");
    const box = (label: string, value: string) =>
      `<h1>关于校车安全的通知</h1><table><tr><td>${label}</td><td>${value}</td><td>发布机构</td><td>清漳县教育局</td></tr></table>`;
    const read = (label: string, value: string) =>
      readHtml(box(label, value)).facts.attributes as Record<string, { value: string }[]>;
    expect(read("索引标识", "000999001/2026-00031").indexNumber).toMatchObject([{ value: "000999001/2026-00031" }]);
    expect(read("信息载体类型", "电子").medium).toMatchObject([{ value: "电子", label: "信息载体类型" }]);
    const { attributeNames, attributeTitles } = await load<typeof core>("index.ts");
    expect(attributeNames).toContain("medium");
    expect(attributeTitles).toHaveProperty("medium.zh", "载体类型");
  });

  it("the rule finds what its doc says", async () => {
    const { auditPage } = await load<typeof core>("index.ts");
    const { readHtml } = await load<typeof coreHtml>("page/html/index.ts");
    const doc = steps.find(({ file }) => file.endsWith("draft-title.md"))!.code;
    const found = [...doc.matchAll(/^```html (good|bad|review).*\n([\s\S]*?)^```$/gm)].map(([, expected, html]) => {
      const { report } = auditPage(readHtml(html!), { source: "a.html", today: TODAY });
      const finding = report.findings.find(({ rule }) => rule === "draft-title");
      return [expected, finding?.outcome, finding?.message];
    });
    expect(found).toEqual([
      ["good", undefined, undefined],
      ["review", "review", "标题带有“送审稿”字样，是否属于过程性信息需人工核实（政府信息公开条例第十六条）。"],
    ]);
  });

  it("the importer reads its file", async () => {
    const { importFile } = await load<typeof coreImport>("import/index.ts");
    const record = { 一级事项: "招生管理", 二级事项: "招生政策", 公开内容: ["办法一", "办法二"], 公开主体: "县教育局" };
    const lines = [record, { ...record, 二级事项: "招生计划" }].map((one) => `${JSON.stringify(one)}\n`);
    const check = (value: unknown) => {
      const checked = checkCatalog(value);
      return checked.ok ? checked : { problems: [] };
    };
    const read = (text: string) => importFile(Buffer.from(text), { source: "目录.jsonl", check });
    const { catalogs } = await read(lines.join(""));
    expect(catalogs).toMatchObject([
      { entries: [{ level1: "招生管理", level2: "招生政策", elements: ["办法一", "办法二"] }, { level2: "招生计划" }] },
    ]);
    await expect(read(`${lines.join("")}[]\n`)).rejects.toMatchObject({ code: "not-json" });
  });

  it(
    "the profile reads what isn't understood without it, from programs and from the command line",
    async () => {
      // The address is nobody's: it is answered with the page.
      const folder = join(copy, "test-results/profile");
      const answer = `import { readFileSync } from "node:fs";
      globalThis.fetch = async () =>
        new Response(readFileSync("page.html"), { headers: { "content-type": "text/html" } });`;
      const env = { NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(answer)}` };
      const [enter, first, second] = blockOf("Add a site profile", "sh").trim().split("\n") as [string, string, string];
      expect(join(copy, enter.replace(/^cd /, ""))).toBe(folder);
      const argv = (line: string) => line.replace(/^node /, "").split(" ") as [string, ...string[]];

      const [script] = argv(first);
      const tried = await run(folder, script, []);
      expect(tried.output).toBe(blockOf("Add a site profile", "text"));

      const [program, ...args] = argv(second);
      const audited = async (...more: string[]) => {
        const { code, stdout, output } = await run(folder, program, [...args, "--format", "json", ...more], env);
        expect(code, output).toBeLessThan(2);
        return JSON.parse(stdout).pages[0].attributes as Record<string, { value: string }[]>;
      };
      const [without, withProfile] = await Promise.all([audited("--no-config"), audited()]);
      expect(without.publisher).toBeUndefined();
      expect(without.publishDate).toMatchObject([{ value: "2026年3月2日" }]);
      expect(withProfile.publisher).toMatchObject([{ value: "清漳县教育局" }]);
      expect(withProfile.publishDate![0]).toMatchObject({ value: "2026-03-09" });
      expect(withProfile.writtenDate).toMatchObject([{ value: "2026年3月2日" }]);
    },
    SLOW,
  );

  it(
    "types hold, and form and lint are those of the repository",
    async () => {
      const sources = steps.map(({ file }) => file).filter((file) => file.endsWith(".ts"));
      const form = await run(copy, bin("@biomejs/biome/bin/biome"), ["check", ...new Set(sources)]);
      expect(form.code, form.output).toBe(0);
      expect((await types).output).toBe("");
    },
    SLOW,
  );
});

describe("with a step forgotten, a test of the repository tells", () => {
  const rule = stepsOf("Add a rule");
  const without = (end: string): string => {
    const left = rule.filter(({ file }) => !file.endsWith(end));
    expect(left.length, end).toBe(rule.length - 1);
    const copy = newCopy();
    for (const step of left) follow(copy, step);
    return copy;
  };

  it.each([
    ["the doc", "draft-title.md", "draft-title.md"],
    ["the Chinese sentence", "zh-CN/content.ts", "draft-title"],
    ["the place in the list", "document-rules.ts", "draft-title.ts"],
  ])(
    "%s",
    async (_, end, told) => {
      const { code, output } = await ownTests(without(end), "-t", "draft-title|the list", `${CORE}rules/page-rules`);
      expect(code).toBe(1);
      expect(output).toContain(told);
    },
    SLOW,
  );
});
