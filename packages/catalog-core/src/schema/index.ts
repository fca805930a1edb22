/**
 * Files at the edges: is it a catalog, a configuration, a register, and if not, what is wrong with it? The only entry
 * with zod, for programs that take in JSON of others.
 * @module
 */

export { canonicalCatalog, canonicalEntry } from "../catalog/canonical.js";
export { catalogEntrySchema, catalogSchema, limits as catalogLimits } from "./catalog-schema.js";
export {
  type CatalogCheck,
  type CatalogProblem,
  type CheckOptions,
  checkCatalog,
  parseCatalog,
} from "./check-catalog.js";
export { configLimits } from "./config-schema.js";
export { doneLimits } from "./done-schema.js";
export {
  catalogJsonSchema,
  configJsonSchema,
  opinionRegisterJsonSchema,
  recordRegisterJsonSchema,
} from "./json-schema.js";
export { type OpinionRegisterFile, opinionRegisterSchema } from "./opinion-register-schema.js";
export { type Config, type ConfigCheck, type ConfigProblem, parseConfig } from "./parse-config.js";
export { type DoneCheck, type DoneProblem, type DoneProblemCode, parseDone } from "./parse-done.js";
export type { ProblemCode } from "./problem.js";
export { type RecordRegisterFile, recordRegisterSchema } from "./record-register-schema.js";
export type { RegisterFile, RegisterFileRow } from "./register-schema.js";
