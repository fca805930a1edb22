import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "vitest";
import { root } from "../shared.js";

/** Runs the built command line in a folder, in Chinese and for one moment; gives what it prints. */
export async function mulu(folder: string, exitCode: number, ...argv: string[]): Promise<string> {
  const program = join(root, "packages", "cli", "bin", "mulu.js");
  const ran = await promisify(execFile)(process.execPath, [program, ...argv, "--lang", "zh-CN"], {
    cwd: folder,
    maxBuffer: 1 << 26,
  }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
  );
  expect(ran.code, `mulu ${argv.join(" ")}\n${ran.stderr}`).toBe(exitCode);
  return ran.stdout;
}
