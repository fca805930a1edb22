import { recordRegister } from "../records/fields.js";
import type { DocumentRecord, RecordField } from "../records/types.js";
import { type RegisterFile, type RegisterFileRow, registerSchema } from "./register-schema.js";

/** A register of documents (文件台账) as a JSON file, version 1: `{ "register": 1, "records": [ … ] }`. */
export type RecordRegisterFile = RegisterFile<"register", RegisterFileRow<DocumentRecord, "documentName">>;

/**
 * A register of documents (文件台账) as a JSON file, version 1, as systems write it: the fields by their names, days as
 * `YYYY-MM-DD`, the values of closed lists, issuers and channels as lists. Every document has its name, and no two have
 * one number. Keys that it doesn't know are refused: a misspelt key would else lose a column in silence.
 *
 * What it accepts, `readRegister` reads without a problem. The reader is more lenient on purpose, since it reads what
 * people type, too: tables by their headings, a bare list without the version, `主动公开` for `proactive`, days in any
 * writing (`2026年11月23日`), lists as one text with 、 between, empty rows and unknown keys passed over.
 */
export const recordRegisterSchema = /* @__PURE__ */ registerSchema<RecordRegisterFile, RecordField>(
  recordRegister,
  "文件台账",
);
