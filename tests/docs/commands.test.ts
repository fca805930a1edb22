import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../shared.js";
import { blocksOf, PAIRS, read } from "./documents.js";
import { besideExamples, commandOf, ranCommand } from "./run.js";

// `mulu …` lines of ```sh, ```yaml and ```groovy blocks are run beside a copy of examples/; `# exit code N` or `# 退出码 N`
// says how each ends, 0 or 1 where nothing is said. Addresses are answered with a page of the examples. A ```text block
// behind a ```sh block is what its last command prints; `columns=N` stands for a terminal of that width, `shortened` for
// lines of both outputs in their order, with … for those left out.

besideExamples();

/** Documents without a command of `mulu`. */
const WITHOUT_COMMANDS = ["docs/library.md", "docs/privacy.md", "docs/accessibility.md", "docs/architecture.md"];

const DOCUMENTS = [...PAIRS.flat(), "CONTRIBUTING.md", "SECURITY.md"];

describe("commands", () => {
  const commands = DOCUMENTS.flatMap((file) =>
    blocksOf(read(file))
      .filter(({ language }) => ["sh", "yaml", "groovy"].includes(language))
      .flatMap(({ language, code }) =>
        language === "groovy" ? [...code.matchAll(/sh '([^']*)'/g)].map(([, line]) => line!) : code.split("\n"),
      )
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
