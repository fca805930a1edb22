import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build, transform } from "esbuild";
import type { Browser } from "playwright-core";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchChromium } from "../../scripts/chromium.mjs";
import { root, textOf } from "../shared.js";
import { blocksOf, read } from "./documents.js";

// ```js, ```cjs and ```ts blocks are run, with the ```text block behind each as their output; `browser=FILE` runs one in a
// page with that content.

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

  it("has right types in the README of the widget, too", () => {
    const [block] = blocksOf(read("packages/embed-widget/README.md")).filter(({ language }) => language === "ts");
    expect(typeErrors(block!.code)).toEqual([]);
    expect(typeErrors(block!.code.replace("/define", "/difine"))).not.toEqual([]);
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
