import type { OfficialForm } from "../export/catalog/official-form.js";
import type { LocaleName } from "../locales/types.js";
import { templateForm, templateJson, templateRows } from "../registers/template.js";
import { opinionRegister } from "./fields.js";
import { opinionRegisterTexts } from "./texts.js";

/**
 * A register to start from, as rows of texts: the official headings, and a row that tells how each column is filled in,
 * which `readOpinions` passes over.
 */
export function opinionTemplate(locale: LocaleName = "zh-CN"): string[][] {
  return templateRows(opinionRegister, opinionRegisterTexts[locale], locale);
}

/** The same as JSON: one object with all fields, to be filled in and repeated. */
export function opinionTemplateJson(): string {
  return templateJson(opinionRegister);
}

/** The template as a form, for workbooks (`formToXlsx`) and CSV (`formToCsv`). */
export function opinionTemplateForm(locale: LocaleName = "zh-CN"): OfficialForm {
  return templateForm(opinionRegister, opinionRegisterTexts[locale], locale);
}
