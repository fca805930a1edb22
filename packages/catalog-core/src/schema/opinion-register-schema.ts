import { opinionRegister } from "../opinions/fields.js";
import type { OpinionField, OpinionRecord } from "../opinions/types.js";
import { type RegisterFile, type RegisterFileRow, registerSchema } from "./register-schema.js";

/** A register of public opinion (政务舆情台账) as a JSON file, version 1: `{ "opinionRegister": 1, "records": [ … ] }`. */
export type OpinionRegisterFile = RegisterFile<"opinionRegister", RegisterFileRow<OpinionRecord, "title">>;

/**
 * A register of public opinion (政务舆情台账) as a JSON file, version 1, as systems write it: the fields by their names,
 * moments as `YYYY-MM-DD HH:mm` in China's time, as `2026-11-23T01:30:00Z`, or as a day where the hour isn't known, the
 * values of closed lists, channels and links as lists. Every incident has its title, and no two have one title and one
 * moment. Keys that it doesn't know are refused: a misspelt key would else lose a column in silence.
 *
 * What it accepts, `readOpinions` reads without a problem. The reader is more lenient on purpose, since it reads what
 * people type, too: tables by their headings, a bare list without the version, `一般` for `general`, moments in any
 * writing (`2026年11月23日下午3点半`), lists as one text with 、 between, empty rows and unknown keys passed over.
 */
export const opinionRegisterSchema = /* @__PURE__ */ registerSchema<OpinionRegisterFile, OpinionField>(
  opinionRegister,
  "政务舆情台账",
);
