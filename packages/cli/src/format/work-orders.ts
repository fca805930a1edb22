import { isUnread, type Lookup, type OfficialForm } from "@mulu/catalog-core/export";
import { type FilledOrder, orderCollector, workOrdersForm } from "@mulu/catalog-core/findings";
import type { LocaleName } from "../core-types.js";
import type { Due } from "../options/due.js";
import type { AuditWriter } from "./writers.js";

export interface WorkOrderOptions {
  locale: LocaleName;
  /** The day that is judged for, `YYYY-MM-DD`. */
  today: string;
  /** Null where no work orders are written. */
  due: Due | null;
  /** What was filled in in the work orders before. */
  filled: readonly FilledOrder[];
  dutyText: Lookup;
  ruleText: Lookup;
  toWorkbook(form: OfficialForm): Promise<Uint8Array>;
}

/** Work orders as a workbook, written when the last page has gone by: until then causes are counted. */
export function workOrderWriter({ toWorkbook, due, filled, ...options }: WorkOrderOptions): AuditWriter {
  const collected = orderCollector(filled);
  return {
    open: () => "",
    page(page) {
      if (!isUnread(page)) collected.add(page);
      return "";
    },
    async *close() {
      if (due !== null) yield await toWorkbook(workOrdersForm(collected.orders(), { ...options, due }));
    },
  };
}
