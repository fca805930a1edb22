import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { UsageError } from "../errors.js";
import type { Context } from "../io.js";
import { collect } from "./collect.js";
import { fileFailure } from "./file-failure.js";

/**
 * The bytes of a file that an option names. What has no size, such as a device, is bounded, too.
 * @throws UsageError with one sentence where it can't be read, or is too large
 */
export async function readFile(file: string, { io, limits, texts }: Context): Promise<Buffer> {
  let read: Awaited<ReturnType<typeof collect>>;
  try {
    read = await collect(createReadStream(resolve(io.cwd, file)), limits.bytes);
  } catch (error) {
    const { code, detail } = fileFailure(error);
    throw new UsageError(texts.failures[code](file, detail));
  }
  if (read.truncated) throw new UsageError(texts.catalogCommands.tooLarge(file, limits.bytes / 1024 / 1024));
  return Buffer.from(read.bytes.buffer, read.bytes.byteOffset, read.bytes.byteLength);
}
