import * as z from "zod";
import { catalogSchema } from "./catalog-schema.js";

/**
 * The JSON Schema (draft 2020-12) of a catalog's file, version 1. It describes what a file may hold, so that fields
 * with a default may be left out; days are told by a pattern, which is less than the schema asks.
 */
export function catalogJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(catalogSchema, { io: "input", unrepresentable: "any" });
  return { $schema, title: "Catalog, version 1", ...rest };
}
