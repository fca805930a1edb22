import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../errors.js";
import type { Context } from "../io.js";
import { expand } from "./expand.js";
import { readOne } from "./read.js";
import type { Input } from "./target.js";

/**
 * The bytes of one file of any kind, of one address, or of standard input (`-`).
 * @throws UsageError with one sentence when it can't be read, or is more than one
 */
export async function readSource(
  source: string,
  { io, limits, texts, engine }: Context,
): Promise<Exclude<Input, { failure: unknown }>> {
  const { oneFile, tooLarge } = texts.catalogCommands;
  const [target, another] = await expand([source], io.cwd);
  // Of a folder `expand` gives the pages in it, even if it is one.
  if (another || (await isFolder(resolve(io.cwd, source)))) throw new UsageError(oneFile(source));
  const input = await readOne(target!, { io, limits, userAgent: `Mulu/${engine.version}`, anyKind: true });
  if ("failure" in input) throw new UsageError(texts.failures[input.failure.code](input.source, input.failure.detail));
  if (input.truncated) throw new UsageError(tooLarge(source, limits.bytes / 1024 / 1024));
  return input;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
