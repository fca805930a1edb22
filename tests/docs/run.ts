import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterAll, beforeAll, vi } from "vitest";
import { core } from "../../packages/cli/src/core.js";
import type { Context } from "../../packages/cli/src/io.js";
import { defaultLimits } from "../../packages/cli/src/limits.js";
import { cliTexts } from "../../packages/cli/src/locales/texts.js";
import { buildProgram } from "../../packages/cli/src/program.js";
import { type FakeOptions, type Ran, mulu as run } from "../../packages/cli/src/test-kit.js";
import { root, textOf } from "../shared.js";

// `mulu` from its sources, as the documentation's commands call it.

export let folder: string;

/** Runs `mulu` with all that it has, in a folder with the examples. */
export const mulu = (argv: readonly string[], options: Pick<FakeOptions, "columns" | "stdin" | "signal"> = {}) =>
  run([...argv], { ...options, cwd: folder, env: { NO_COLOR: "1" }, engine: core });

/** A folder with the examples, and addresses that are answered with one of their pages. To be called in a test file. */
export function besideExamples(): void {
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "mulu-docs-"));
    cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true });
    vi.stubGlobal("fetch", async () => new Response(textOf(join(root, "examples/site-good/guide.html"))));
  });
  afterAll(() => {
    vi.unstubAllGlobals();
    rmSync(folder, { recursive: true, force: true });
  });
}

export interface Command {
  line: string;
  argv: string[];
  /** File that `<` names. */
  input: string | null;
  codes: number[];
}

/** The `mulu` of a line of shell, if there is one. */
export function commandOf(line: string): Command | null {
  const [, words, said] =
    /(?:^|\s)(?:mulu|node \S*packages\/cli\/bin\/mulu\.js) ([^#]*)(?:#.*?(?:exit code|退出码) (\d+))?/.exec(line) ?? [];
  if (words === undefined) return null;
  const argv = [...words.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
  const at = argv.indexOf("<");
  const input = at < 0 ? null : argv.splice(at, 2)[1]!;
  return { line, argv, input, codes: said === undefined ? [0, 1] : [Number(said)] };
}

export async function ranCommand({ argv, input }: Command, columns?: number): Promise<Ran> {
  const stdin = input === null ? "" : readFileSync(join(folder, input));
  return mulu(argv, { stdin, ...(columns === undefined ? {} : { columns }) });
}

/** Flags as the help lists them, of `mulu audit`, `mulu duties`, or of all commands below another. */
export function flags(name: "audit" | "catalog" | "duties" | "widget" | "record" | "opinion"): string[] {
  const context = {
    io: {},
    engine: core,
    limits: defaultLimits,
    locale: "en",
    texts: cliTexts.en,
  } as unknown as Context;
  const program = buildProgram(
    { ...context, io: { stdout: new PassThrough(), stderr: new PassThrough() } as never },
    () => {},
  );
  const command = program.commands.find((command) => command.name() === name)!;
  const help = program.createHelp();
  const alone = command.commands.length === 0 ? [command] : command.commands;
  const commands = name === "audit" ? [program, command] : alone;
  return [...new Set(commands.flatMap((one) => help.visibleOptions(one).map((option) => option.flags)))];
}
