import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { UsageError } from "../errors.js";
import type { Context } from "../io.js";
import { fileFailure } from "./file-failure.js";

/**
 * The text of a file that an option names.
 * @throws UsageError with one sentence where it can't be read
 */
export async function readText(file: string, { io, limits, texts }: Context): Promise<string> {
  const path = resolve(io.cwd, file);
  try {
    const { size } = await stat(path);
    if (size > limits.bytes) throw new UsageError(texts.catalogCommands.tooLarge(file, limits.bytes / 1024 / 1024));
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof UsageError) throw error;
    const { code, detail } = fileFailure(error);
    throw new UsageError(texts.failures[code](file, detail));
  }
}
