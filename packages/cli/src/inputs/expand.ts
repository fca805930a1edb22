import type { Stats } from "node:fs";
import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { codeOf } from "../errors.js";
import { type Failure, failure } from "./failure.js";
import { fileFailure } from "./file-failure.js";
import { globFiles, looksLikeGlob } from "./glob-files.js";
import { pageExtensions, pageFiles } from "./page-files.js";
import type { Target } from "./target.js";

/** Turns what was given on the command line into things to read, each once, in the order given. */
export async function expand(given: readonly string[], cwd: string): Promise<Target[]> {
  const targets = new Map<string, Target>();
  for (const argument of given) {
    for (const target of await expandOne(argument, cwd)) {
      const key = keyOf(target);
      if (!targets.has(key)) targets.set(key, target);
    }
  }
  return [...targets.values()];
}

/** The same file by two names is one file; letters' case makes no difference on Windows. */
function keyOf(target: Target): string {
  if (target.kind === "address") return target.url.href;
  if (target.kind !== "file") return `${target.kind} ${target.source}`;
  return process.platform === "win32" ? target.path.toLowerCase() : target.path;
}

async function expandOne(argument: string, cwd: string): Promise<Target[]> {
  if (argument === "-") return [{ kind: "stdin", source: argument }];
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(argument)) return [address(argument)];
  const path = resolve(cwd, argument);
  const failed = (why: Failure): Target[] => [{ kind: "failed", source: argument, failure: why }];
  try {
    const stats = await statOrNull(path);
    if (stats?.isDirectory()) return await folder(argument, path);
    if (stats !== null) return [{ kind: "file", source: argument, path }];
    if (looksLikeGlob(argument)) {
      const files = await globFiles(argument, cwd);
      // Brackets alone are more often part of a name: [2026]5号.html.
      if (files.length === 0) return failed(failure(/[*?]/.test(argument) ? "glob-empty" : "missing"));
      return files.map((source) => ({ kind: "file", source, path: resolve(cwd, source) }));
    }
    return failed(failure(looksLikeAddress(argument) ? "missing-looks-like-address" : "missing"));
  } catch (error) {
    return failed(fileFailure(error));
  }
}

/** A path that leads nowhere is null; all else that keeps a file from being looked at is thrown. */
async function statOrNull(path: string): Promise<Stats | null> {
  try {
    return await stat(path);
  } catch (error) {
    // Windows refuses names with `*` or `?` instead of not finding them.
    if (["ENOENT", "ENOTDIR", "EINVAL", "ENAMETOOLONG"].includes(codeOf(error))) return null;
    throw error;
  }
}

async function folder(source: string, path: string): Promise<Target[]> {
  const targets: Target[] = [];
  for await (const found of pageFiles(path)) {
    const name = join(source, relative(path, found.path));
    if (found.error === null) targets.push({ kind: "file", source: name, path: found.path });
    else targets.push({ kind: "failed", source: name, failure: fileFailure(found.error) });
  }
  if (targets.length > 0) return targets;
  return [{ kind: "failed", source, failure: failure("folder-empty", pageExtensions.join(" ")) }];
}

function address(source: string): Target {
  const scheme = source.slice(0, source.indexOf(":")).toLowerCase();
  if (scheme !== "http" && scheme !== "https")
    return { kind: "failed", source, failure: failure("bad-scheme", scheme) };
  if (!URL.canParse(source)) return { kind: "failed", source, failure: failure("bad-address") };
  const url = new URL(source);
  if (url.username !== "" || url.password !== "")
    return { kind: "failed", source: withoutUser(url), failure: failure("address-with-password") };
  url.hash = "";
  return { kind: "address", source, url };
}

/** Reports are passed around: a password in an address must not be. */
function withoutUser(url: URL): string {
  const copy = new URL(url);
  copy.username = "";
  copy.password = "";
  return copy.href;
}

/** `www.example.gov.cn/index.html`: an address without its `https://`. */
function looksLikeAddress(argument: string): boolean {
  return /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,8}\.[a-z]{2,24}(?::\d{1,5})?(?:\/|$)/i.test(argument);
}
