import type { LocaleName } from "../locales/types.js";
import type { ImportErrorCode } from "./import-error.js";
import { en } from "./locales/errors-en.js";
import { zhCN } from "./locales/errors-zh-CN.js";

/** What is said when a file can't be imported; apart from the account, which pages that read a table don't need. */
export type ErrorTexts = Record<ImportErrorCode, (data: Readonly<Record<string, string | number>>) => string>;

export const errorTexts: Record<LocaleName, ErrorTexts> = { "zh-CN": zhCN, en };
