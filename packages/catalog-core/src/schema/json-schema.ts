import * as z from "zod";
import { catalogSchema } from "./catalog-schema.js";
import { configSchema } from "./config-schema.js";
import { opinionRegisterSchema } from "./opinion-register-schema.js";
import { recordRegisterSchema } from "./record-register-schema.js";

function jsonSchema(schema: z.ZodType, title: string): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return { $schema, title, ...rest };
}

/**
 * The JSON Schema (draft 2020-12) of a catalog's file, version 1. It describes what a file may hold, so that fields
 * with a default may be left out; days are told by a pattern, which is less than the schema asks.
 */
export function catalogJsonSchema(): Record<string, unknown> {
  return jsonSchema(catalogSchema, "Catalog, version 1");
}

/** The JSON Schema (draft 2020-12) of a configuration of the command line, version 1: editors help to write one by it. */
export function configJsonSchema(): Record<string, unknown> {
  return jsonSchema(configSchema, "Mulu configuration, version 1");
}

/**
 * The JSON Schema (draft 2020-12) of a register of documents, version 1. Days are told by a pattern, and that no two
 * documents have one number isn't told at all: for these ask `recordRegisterSchema`.
 */
export function recordRegisterJsonSchema(): Record<string, unknown> {
  return jsonSchema(recordRegisterSchema, "Register of documents, version 1");
}

/**
 * The JSON Schema (draft 2020-12) of a register of public opinion, version 1. Moments are told by a pattern, and that no
 * incident is there twice isn't told at all: for these ask `opinionRegisterSchema`.
 */
export function opinionRegisterJsonSchema(): Record<string, unknown> {
  return jsonSchema(opinionRegisterSchema, "Register of public opinion, version 1");
}
