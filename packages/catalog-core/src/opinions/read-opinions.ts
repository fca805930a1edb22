import type { LocaleName } from "../locales/types.js";
import { readRows } from "../registers/read-rows.js";
import { problemText } from "../registers/texts.js";
import { opinionRegister } from "./fields.js";
import { opinionRegisterTexts } from "./texts.js";
import type { OpinionField, OpinionProblem, OpinionRecord, ReadOpinions } from "./types.js";

/**
 * Reads a bureau's register of public opinion (政务舆情台账): a table of texts with headings, as spreadsheets and CSV give
 * it, or from JSON a list of objects by the names of the fields, or `{ "opinionRegister": 1, "records": [ … ] }`.
 * Keys that it doesn't know are passed over, `$schema` among them; `opinionRegisterSchema` of `./schema` is stricter.
 *
 * A row in which something can't be read is left out and told, with row and column; the others are read all the same.
 * @param value rows of cells, or what JSON.parse gave
 * @throws nothing
 */
export function readOpinions(value: unknown, locale: LocaleName = "zh-CN"): ReadOpinions {
  const { problems } = opinionRegisterTexts[locale];
  return readRows<OpinionRecord, OpinionField, OpinionProblem>(value, opinionRegister, (code, place) =>
    problemText(locale, problems, code, place),
  );
}
