import type { LocaleName } from "../../locales/types.js";
import type { ImportFileError, ImportFileErrorCode, ImportFileErrorData } from "./error.js";
import { en } from "./locales/en.js";
import { zhCN } from "./locales/zh-CN.js";

/** All that reading files says. */
export interface FileTexts {
  /** Where a cell of a text document stands; all counted from 1. */
  tablePlace: (table: number, row: number, column: number) => string;
  /** What is wrong and what to do, by the error's code. */
  errors: Record<ImportFileErrorCode, (data: ImportFileErrorData) => string>;
}

export const fileTexts: Record<LocaleName, FileTexts> = { "zh-CN": zhCN, en };

/**
 * The sentence for a file that could not be read: what is wrong, and what to do.
 * @param error what `importFile` and the readers of files throw
 * @param locale language of the sentence
 */
export function importFileErrorText(error: Pick<ImportFileError, "code" | "data">, locale: LocaleName): string {
  return fileTexts[locale].errors[error.code](error.data);
}
