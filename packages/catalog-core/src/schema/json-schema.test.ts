import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { catalogJsonSchema } from "./json-schema.js";

const published = readFileSync(new URL("../../schema/catalog-1.schema.json", import.meta.url), "utf8");

it("the published JSON Schema is up to date: node packages/catalog-core/scripts/json-schema.mjs", () =>
  expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(catalogJsonSchema()))));

it("a file may leave out what has a default", () => {
  const schema = JSON.parse(published);
  expect(schema.required).toEqual(["catalog", "id", "entries"]);
  expect(schema.properties.entries.items.required).toEqual(["id", "level1", "level2"]);
  expect(schema.additionalProperties).toBe(false);
});
