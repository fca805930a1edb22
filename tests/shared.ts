import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeHtml } from "@mulu/catalog-core/html";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const corpus = join(root, "..", "shared", "corpus");
export const hasCorpus = existsSync(join(corpus, "labels.json"));
export const scorer = join(root, "..", "shared", "tools", "score.mjs");

/** All pages below a folder, in a fixed order. */
export function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => join(folder, name));
}

/** A page's text, decoded as the command line decodes it. */
export function textOf(file: string): string {
  return decodeHtml(readFileSync(file)).html;
}
