import { isAbsolute, normalize } from "node:path";
import { glob } from "tinyglobby";
import { isPageFile } from "./page-files.js";

/** Whether a name that no file has can be meant as a pattern. */
export function looksLikeGlob(argument: string): boolean {
  return /[*?[\]{}]/.test(argument);
}

/**
 * Files that fit a pattern, for shells that leave patterns to the program. A pattern that names no ending (`pages/**`)
 * means pages only. Backslashes separate folders, as on Windows, unless the pattern fits something with them as escapes.
 */
export async function globFiles(pattern: string, cwd: string): Promise<string[]> {
  const patterns = new Set(process.platform === "win32" ? [slashed(pattern)] : [pattern, slashed(pattern)]);
  for (const candidate of patterns) {
    const found = await glob(candidate, {
      cwd,
      absolute: isAbsolute(pattern),
      onlyFiles: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      caseSensitiveMatch: process.platform !== "win32",
    });
    const last = candidate.slice(candidate.lastIndexOf("/") + 1);
    const files = last.includes(".") ? found : found.filter(isPageFile);
    if (files.length > 0) return files.map(normalize).sort();
  }
  return [];
}

function slashed(pattern: string): string {
  return pattern.replaceAll("\\", "/");
}
