import { formTable } from "../catalog/compare/comparison-form.js";
import type { OfficialForm } from "../export/catalog/official-form.js";
import type { LocaleName } from "../locales/types.js";
import { fieldNames, isList, type RegisterSpec } from "./fields.js";
import { sharedTexts } from "./texts.js";

/** How each field is filled in, and what the template is called. */
interface TemplateTexts<Field extends string> {
  hints: Readonly<Record<Field, string>>;
  template: string;
}

/** A register to start from, as rows of texts: the official headings, and a row that tells how they are filled in. */
export function templateRows<Field extends string>(
  spec: RegisterSpec<Field>,
  { hints }: TemplateTexts<Field>,
  locale: LocaleName,
): string[][] {
  const names = fieldNames(spec);
  const { hint } = sharedTexts[locale];
  return [
    names.map((name) => spec.fields[name].headings[0]!),
    names.map((name, at) => (at === 0 ? hint : "") + hints[name]),
  ];
}

/** The same as JSON: one object with all fields, to be filled in and repeated. */
export function templateJson<Field extends string>(spec: RegisterSpec<Field>): string {
  const record = Object.fromEntries(fieldNames(spec).map((name) => [name, isList(spec.fields[name]) ? [] : ""]));
  return `${JSON.stringify({ [spec.version]: 1, records: [record] }, null, 2)}\n`;
}

/** The template as a form, for workbooks (`formToXlsx`) and CSV (`formToCsv`). */
export function templateForm<Field extends string>(
  spec: RegisterSpec<Field>,
  texts: TemplateTexts<Field>,
  locale: LocaleName,
): OfficialForm {
  const [columns = [], hints = []] = templateRows(spec, texts, locale);
  const widths = columns.map(() => 16);
  const { template } = texts;
  return { title: template, facts: [], tables: [formTable(template, { columns, rows: [hints] }, widths)] };
}
