import type { LocaleName } from "../locales/types.js";
import { recordFieldNames } from "./fields.js";
import { registerTexts } from "./texts.js";

/**
 * A register to start from, as rows of texts: the official headings, and a row that tells how each column is filled in,
 * which `readRegister` passes over.
 */
export function registerTemplate(locale: LocaleName = "zh-CN"): string[][] {
  const { hint, hints } = registerTexts[locale];
  return [
    recordFieldNames.map((name) => registerTexts["zh-CN"].fields[name]),
    recordFieldNames.map((name, at) => (at === 0 ? hint : "") + hints[name]),
  ];
}

/** The same as JSON: one object with all fields, to be filled in and repeated. */
export function registerTemplateJson(): string {
  const record = Object.fromEntries(
    recordFieldNames.map((name) => [name, name === "issuers" || name === "channels" ? [] : ""]),
  );
  return `${JSON.stringify({ register: 1, records: [record] }, null, 2)}\n`;
}
