// Makes schema/catalog-1.schema.json from the zod schema of a catalog.
// Run after a change of src/schema: node packages/catalog-core/scripts/json-schema.mjs

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const packageRoot = fileURLToPath(new URL("../", import.meta.url));

/** The JSON Schema from the sources: no build is needed before. */
async function schemaText() {
  const { outputFiles } = await build({
    entryPoints: [`${packageRoot}src/schema/json-schema.ts`],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  const module = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
  return `${JSON.stringify(module.catalogJsonSchema(), null, 2)}\n`;
}

const file = `${packageRoot}schema/catalog-1.schema.json`;
writeFileSync(file, await schemaText());
// Formatted like everything else, or the lint step would object to it.
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
execFileSync(process.execPath, [biome, "format", "--write", file], { stdio: "inherit" });
