import { readFileSync } from "node:fs";
import { root } from "./root.js";

const entries = Object.keys(
  JSON.parse(readFileSync(`${root}packages/catalog-core/entries.json`, "utf8")) as Record<string, string>,
);

/** The entries of the library: how each is called and imported, what make-api.mjs wrote of it, and its page. */
export const apiEntries = entries.map((entry) => {
  // The folder's own page is the list of them.
  const name = entry === "index" ? "catalog-core" : entry;
  return {
    name,
    imported: entry === "index" ? "@mulu/catalog-core" : `@mulu/catalog-core/${entry}`,
    source: `docs/.vitepress/api/${entry}.md`,
    path: `api/${name}.md`,
  };
});
