import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { decodeHtml } from "@mulu/catalog-core/html";

const root = fileURLToPath(new URL("..", import.meta.url));
const corpus = join(root, "..", "shared", "corpus", "pages");

/** The pages that are measured: the real ones where they are there, else the project's own examples. */
export function benchPages() {
  const folder = existsSync(corpus) ? corpus : join(root, "examples");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .sort();
  const pages = files.map((name) => decodeHtml(readFileSync(join(folder, name))).html);
  return {
    name: existsSync(corpus) ? "real pages" : "example pages",
    pages,
    bytes: pages.reduce((sum, html) => sum + Buffer.byteLength(html), 0),
  };
}

export { root };
