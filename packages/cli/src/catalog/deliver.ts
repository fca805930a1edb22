import { UsageError } from "../errors.js";
import type { Context } from "../io.js";
import { fileSink } from "../output/file-sink.js";
import { streamSink } from "../output/stream-sink.js";

/** Writes a result to a file, whole or not at all, or to standard output. */
export async function deliver(content: string | Uint8Array, out: string | null, { io, texts }: Context): Promise<void> {
  // A workbook on a terminal helps nobody.
  if (out === null && typeof content !== "string" && io.stdout.isTTY)
    throw new UsageError(texts.catalogCommands.binary);
  const sink = out === null ? streamSink(io.stdout, texts) : await fileSink(out, io.cwd, texts);
  try {
    await sink.write(content);
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}
