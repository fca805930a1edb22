import * as z from "zod";
import { catalogSchema } from "./catalog-schema.js";
import { configSchema } from "./config-schema.js";

/**
 * The JSON Schema (draft 2020-12) of a catalog's file, version 1. It describes what a file may hold, so that fields
 * with a default may be left out; days are told by a pattern, which is less than the schema asks.
 */
export function catalogJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(catalogSchema, { io: "input", unrepresentable: "any" });
  return { $schema, title: "Catalog, version 1", ...rest };
}

/** The JSON Schema (draft 2020-12) of a configuration of the command line, version 1: editors help to write one by it. */
export function configJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(configSchema, { io: "input", unrepresentable: "any" });
  return { $schema, title: "Mulu configuration, version 1", ...rest };
}
