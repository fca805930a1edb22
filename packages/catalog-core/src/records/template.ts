import type { LocaleName } from "../locales/types.js";
import { templateJson, templateRows } from "../registers/template.js";
import { recordRegister } from "./fields.js";
import { registerTexts } from "./texts.js";

/**
 * A register to start from, as rows of texts: the official headings, and a row that tells how each column is filled in,
 * which `readRegister` passes over.
 */
export function registerTemplate(locale: LocaleName = "zh-CN"): string[][] {
  return templateRows(recordRegister, registerTexts[locale], locale);
}

/** The same as JSON: one object with all fields, to be filled in and repeated. */
export function registerTemplateJson(): string {
  return templateJson(recordRegister);
}
