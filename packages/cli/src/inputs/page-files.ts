import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { extname, join, parse } from "node:path";

/**
 * What counts as a page in a folder. Files of any other name (jsp, asp, php: often templates, not pages) can be given by
 * name or by a glob.
 */
export const pageExtensions: readonly string[] = [".html", ".htm", ".shtml", ".shtm", ".xhtml", ".jhtml"];

export function isPageFile(name: string): boolean {
  return pageExtensions.includes(extname(name).toLowerCase());
}

/** A page's file, or a folder that could not be looked into. */
export interface FoundFile {
  path: string;
  error: unknown;
}

/**
 * Pages of a folder and the folders below it, in a steady order. Left out: hidden folders, `node_modules`, folders that
 * are links (they may lead round in a circle), and the `…_files` folder a browser saves beside a page.
 */
export async function* pageFiles(folder: string): AsyncGenerator<FoundFile> {
  let entries: Dirent[];
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, error };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  const saved = new Set(
    entries.filter((entry) => !entry.isDirectory() && isPageFile(entry.name)).map((entry) => parse(entry.name).name),
  );
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      const companion = /^(.+)(?:_files|\.files)$/.exec(entry.name)?.[1];
      const skipped =
        entry.name.startsWith(".") ||
        entry.name === "node_modules" ||
        (companion !== undefined && saved.has(companion));
      if (!skipped) yield* pageFiles(path);
    } else if (isPageFile(entry.name) && !entry.name.startsWith(".")) {
      yield { path, error: null };
    }
  }
}
