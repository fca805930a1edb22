import type { LocaleName } from "../locales/types.js";
import { readRows } from "../registers/read-rows.js";
import { problemText } from "../registers/texts.js";
import { recordRegister } from "./fields.js";
import { registerTexts } from "./texts.js";
import type { DocumentRecord, ReadRegister, RecordField, RecordProblem } from "./types.js";

/**
 * Reads a bureau's register of documents (文件台账): a table of texts with headings, as spreadsheets and CSV give it, or
 * from JSON a list of objects by the names of the fields, or `{ "register": 1, "records": [ … ] }`.
 * Keys that it doesn't know are passed over, `$schema` among them; `recordRegisterSchema` of `./schema` is stricter.
 *
 * A row in which something can't be read is left out and told, with row and column; the others are read all the same.
 * @param value rows of cells, or what JSON.parse gave
 * @throws nothing
 */
export function readRegister(value: unknown, locale: LocaleName = "zh-CN"): ReadRegister {
  const { problems } = registerTexts[locale];
  return readRows<DocumentRecord, RecordField, RecordProblem>(value, recordRegister, (code, place) =>
    problemText(locale, problems, code, place),
  );
}
