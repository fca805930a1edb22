import { comparisonForm, formTable } from "../catalog/compare/comparison-form.js";
import { type OfficialForm, officialForm } from "../export/catalog/official-form.js";
import type { LocaleName } from "../locales/types.js";
import { whatText } from "./reasons-template.js";
import { filingTexts } from "./texts.js";
import type { FilingPackage } from "./types.js";

/** Shares of the width: id, names, what is less, reason. */
const WIDTHS = [18, 16, 22, 24, 60];

/**
 * What a county sends for filing (备案), as a form for documents: whether it is complete, the catalog in the official
 * form, the comparison, the reasons (a lacking one says so).
 */
export function filingForm(filing: FilingPackage, locale: LocaleName = "zh-CN"): OfficialForm {
  const texts = filingTexts[locale];
  const catalog = officialForm(filing.county);
  const { columns } = texts;
  const reasons = {
    columns: [columns.id, columns.level1, columns.level2, columns.what, columns.reason],
    rows: filing.items.map((item) => [
      item.row.id,
      item.row.level1,
      item.row.level3 ? `${item.row.level2}/${item.row.level3}` : item.row.level2,
      whatText(item, locale),
      item.reason ?? `【${texts.headings.lacking}】`,
    ]),
  };
  const [comparison] = comparisonForm(filing.comparison, locale).tables;
  return {
    title: `${catalog.title}${texts.title}`,
    facts: [...catalog.facts, ["", filing.complete ? texts.complete : texts.incomplete(filing.lacking.length)]],
    tables: [
      ...catalog.tables,
      { ...comparison!, name: texts.headings.comparison },
      formTable(texts.headings.reasons, reasons, WIDTHS),
    ],
  };
}
