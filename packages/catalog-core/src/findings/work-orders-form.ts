import type { FormCell, FormColumn, FormTable, OfficialForm } from "../export/catalog/official-form.js";
import { markOf } from "../export/marks.js";
import { exportTexts, type Lookup } from "../export/texts.js";
import type { LocaleName } from "../locales/types.js";
import { cellText } from "./cell-text.js";
import { type OrderColumn, orderColumns } from "./order-types.js";
import { sheetNames } from "./sheet-names.js";
import { orderTexts } from "./texts.js";
import type { BodyOrders, WorkOrder } from "./work-orders.js";

/** Language and days of work orders, and where their words are looked up: without them, ids are shown. */
export interface WorkOrdersFormOptions {
  /** Language of the headings; findings come in the language they were made in. Default: `zh-CN`. */
  locale?: LocaleName;
  /** The day that the pages were judged for, `YYYY-MM-DD`. */
  today: string;
  /** Until when it is to be mended, as `addWorkingDays` reckons it (`YYYY-MM-DD`), and after how many working days. */
  due: { day: string; provisional: boolean; workingDays: number };
  /** Source of a duty by its id. Without it, ids are shown. */
  dutyText?: Lookup;
  /** Title of a rule by its id. */
  ruleText?: Lookup;
}

const none: Lookup = () => null;

/** Shares of the width. */
const WIDTHS: Record<OrderColumn, number> = {
  severity: 7,
  rule: 14,
  message: 34,
  fix: 34,
  duties: 26,
  count: 6,
  pages: 30,
  due: 10,
  state: 9,
  remark: 18,
  keys: 10,
};
const CENTERED: readonly OrderColumn[] = ["severity", "count", "due", "state"];

/** Work orders as a form for a workbook (`formToXlsx`): a sheet for each body, a row for each root cause. */
export function workOrdersForm(bodies: readonly BodyOrders[], options: WorkOrdersFormOptions): OfficialForm {
  const { locale = "zh-CN", today, due, dutyText = none, ruleText = none } = options;
  const texts = orderTexts[locale];
  const facts: [string, string][] = [
    [texts.day, today],
    [texts.due, texts.dueText(due.day, due.workingDays, due.provisional)],
  ];
  const columns = orderColumns.map(
    (name): FormColumn => ({
      width: WIDTHS[name],
      ...(name === "state" && { choices: Object.values(texts.states) }),
      ...(name === "keys" && { hidden: true }),
    }),
  );
  const head = [orderColumns.map((name) => cellOf(texts.columns[name], "center"))];

  function rowOf({ finding, same, pages, examples, keys, before }: WorkOrder): FormCell[] {
    const row: Record<OrderColumn, string> = {
      severity: exportTexts[locale].marks[markOf(finding)],
      rule: ruleText(finding.rule, locale) ?? finding.rule,
      message: same ? finding.message : texts.example(finding.message),
      fix: finding.fix,
      duties: finding.duties.map((duty) => dutyText(duty, locale) ?? duty).join("\n"),
      count: String(pages),
      pages: [...examples, ...(pages > examples.length ? ["…"] : [])].join("\n"),
      due: before?.due ?? due.day,
      state: texts.states[before?.state ?? "open"],
      remark: before?.remark ?? "",
      keys: keys.join("\n"),
    };
    return orderColumns.map((name) =>
      cellOf(name === "keys" ? row.keys : cellText(row[name], 4_000), CENTERED.includes(name) ? "center" : "start"),
    );
  }

  const nameOf = ({ body, others }: BodyOrders) => body ?? (others ? texts.otherBodies : texts.unknownBody);
  const names = sheetNames(bodies.map(nameOf), texts.unknownBody);
  const tables = bodies.map(
    (body, at): FormTable => ({
      name: names[at]!,
      intro: [texts.titleOf(nameOf(body)), factLine(facts)],
      columns,
      head,
      body: body.orders.map(rowOf),
    }),
  );
  // A workbook has one sheet at least.
  if (tables.length === 0)
    tables.push({ name: texts.nothing, intro: [texts.title, factLine(facts)], columns, head, body: [] });
  return { title: texts.title, facts, tables };
}

const GAP = "\u3000\u3000";

function factLine(facts: readonly (readonly [string, string])[]): string {
  return facts.map(([label, value]) => `${label}\u2002${value}`).join(GAP);
}

function cellOf(text: string, align: FormCell["align"]): FormCell {
  return { text, rowSpan: 1, columnSpan: 1, align };
}
