import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const core = new URL("../packages/catalog-core/", import.meta.url);
const entries = JSON.parse(readFileSync(new URL("entries.json", core), "utf8"));

/** Each entry of the core, by what imports it, and its source: tests run on the sources, so none can be stale. */
export const coreSources = Object.fromEntries(
  Object.entries(entries).map(([name, source]) => [
    name === "index" ? "@mulu/catalog-core" : `@mulu/catalog-core/${name}`,
    fileURLToPath(new URL(source, core)),
  ]),
);
