// Makes the JSON Schemas in schema/ from the zod schemas of a catalog, of a configuration and of the registers.
// Run after a change of src/schema: node packages/catalog-core/scripts/json-schema.mjs

import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const packageRoot = fileURLToPath(new URL("../", import.meta.url));

/** The JSON Schemas from the sources: no build is needed before. */
async function schemas() {
  const { outputFiles } = await build({
    entryPoints: [`${packageRoot}src/schema/json-schema.ts`],
    bundle: true,
    format: "esm",
    platform: "node",
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

const { catalogJsonSchema, configJsonSchema, opinionRegisterJsonSchema, recordRegisterJsonSchema } = await schemas();
const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
for (const [name, schema] of [
  ["catalog-1", catalogJsonSchema()],
  ["config-1", configJsonSchema()],
  ["record-register-1", recordRegisterJsonSchema()],
  ["opinion-register-1", opinionRegisterJsonSchema()],
]) {
  const file = `${packageRoot}schema/${name}.schema.json`;
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`);
  // Formatted like everything else, or the lint step would object to it.
  execFileSync(process.execPath, [biome, "format", "--write", file], { stdio: "inherit" });
}
