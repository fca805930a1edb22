import { randomBytes } from "node:crypto";
import { type FileHandle, open, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { codeOf, UsageError } from "../errors.js";
import type { Texts } from "../locales/texts.js";
import type { Sink } from "./sink.js";

/**
 * Writes to a file beside the one asked for and puts it in its place at the end, so that nobody finds half a report, and
 * the report of last time stays until this one is whole.
 */
export async function fileSink(file: string, cwd: string, texts: Texts): Promise<Sink> {
  const path = resolve(cwd, file);
  const sentence = (error: unknown): UsageError => {
    if (error instanceof UsageError) return error;
    const code = codeOf(error);
    if (code === "ENOENT" || code === "ENOTDIR") return new UsageError(texts.out.noFolder(file, dirname(file)));
    if (code === "EACCES" || code === "EPERM" || code === "EROFS") return new UsageError(texts.out.noPermission(file));
    if (code === "EBUSY") return new UsageError(texts.out.busy(file));
    if (code === "ENOSPC") return new UsageError(texts.out.full(file));
    return new UsageError(texts.out.other(file, code));
  };
  const attempt = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw sentence(error);
    }
  };

  const existing = await attempt(() => kindOf(path));
  if (existing === "folder") throw new UsageError(texts.out.isFolder(file));
  // A device such as /dev/null must be written to, never replaced.
  const written =
    existing === "device" ? path : join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  const handle: FileHandle = await attempt(() => open(written, existing === "device" ? "w" : "wx"));
  const remove = async () => {
    await handle.close().catch(() => {});
    if (existing !== "device") await unlink(written).catch(() => {});
  };
  return {
    closed: false,
    write: (content) => attempt(async () => void (await handle.appendFile(content, "utf8"))),
    finish: () =>
      attempt(async () => {
        await handle.close();
        if (existing !== "device") await rename(written, path);
      }),
    abandon: remove,
  };
}

async function kindOf(path: string): Promise<"none" | "file" | "folder" | "device"> {
  try {
    const stats = await stat(path);
    if (stats.isDirectory()) return "folder";
    return stats.isFile() ? "file" : "device";
  } catch (error) {
    if (codeOf(error) === "ENOENT") return "none";
    throw error;
  }
}
