import { formTable } from "../catalog/compare/comparison-form.js";
import type { OfficialForm } from "../export/catalog/official-form.js";
import type { LocaleName } from "../locales/types.js";
import type { DueList } from "./due-list.js";
import { dueTexts } from "./due-texts.js";
import { dueWords, unclearYear } from "./due-words.js";

const WIDTHS = [10, 12, 10, 10, 18, 40, 18, 30, 12, 24, 18];

/** A list of due days as a form, for CSV (`formToCsv` of `./export`) and workbooks (`formToXlsx` of `./office`). */
export function dueForm(list: DueList, locale: LocaleName = "zh-CN"): OfficialForm {
  const texts = dueTexts[locale];
  const { state, due, left, over, who, asks, covers, source, doneOn, note, id } = texts.columns;
  const rows = list.items.map((item) => {
    const words = dueWords(item, locale);
    return [
      words.state,
      item.due,
      item.state === "open" ? String(item.left) : "",
      item.state === "overdue" ? String(-item.left) : "",
      words.who,
      words.asks,
      words.covers,
      words.source,
      item.done?.on ?? "",
      item.done?.note ?? "",
      item.duty,
    ];
  });
  const unclear = unclearYear(list, locale);
  return {
    title: texts.title,
    facts: [
      [texts.span, texts.days(list.from, list.to)],
      [texts.today, list.today],
      ...(unclear === null ? [] : [[texts.remark, unclear] as const]),
    ],
    tables: [
      formTable(
        texts.title,
        { columns: [state, due, left, over, who, asks, covers, source, doneOn, note, id], rows },
        WIDTHS,
      ),
    ],
  };
}
