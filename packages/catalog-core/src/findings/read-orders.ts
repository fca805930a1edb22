import { isDay } from "../calendar/day.js";
import type { LocaleName } from "../locales/types.js";
import { cellText } from "./cell-text.js";
import { readKeyLines } from "./order-keys.js";
import type { OrderColumn, OrderProblemCode, OrderState } from "./order-types.js";
import type { EarlierFinding } from "./seen.js";
import { orderTexts } from "./texts.js";

/** A sheet of a workbook as the texts of its cells. */
export interface OrderSheet {
  name: string;
  rows: readonly (readonly string[])[];
}

/** A row of a sheet that was filled in. */
export interface FilledOrder {
  /** Name of the sheet. */
  sheet: string;
  /** As the spreadsheet counts it, from 1. */
  row: number;
  state: OrderState;
  /** What stands under rule. */
  rule: string;
  /** What stands under what is wrong. */
  message: string;
  /** Empty where none was written. */
  remark: string;
  /** Until when it was to be mended, `YYYY-MM-DD`; null where no day stands there. */
  due: string | null;
  /** The findings that the row is about. */
  findings: EarlierFinding[];
}

/** What could not be read. */
export interface OrderProblem {
  code: OrderProblemCode;
  sheet: string;
  /** Null where it is about the whole sheet. */
  row: number | null;
  /** One sentence: where, what is wrong, what to do. */
  message: string;
}

/** Work orders as they came back, and what of the sheets could not be read. */
export interface FilledOrders {
  /** In the order of the sheets and their rows. */
  orders: FilledOrder[];
  /** The first of them; the others were not read either. */
  problems: OrderProblem[];
}

/** Rows of all sheets, and findings that they name. */
const MOST_ROWS = 100_000;
const MOST_PROBLEMS = 500;
/** Rows that are looked through for the headings. */
const AHEAD = 30;

/**
 * Work orders that were handed out and filled in, whatever language they were written in.
 * @param sheets from `readOrderFile`
 * @param locale language of the sentences about problems
 */
export function readOrders(sheets: readonly OrderSheet[], locale: LocaleName = "zh-CN"): FilledOrders {
  const read: FilledOrders = { orders: [], problems: [] };
  const tell = (code: OrderProblemCode, name: string, row: number | null, text = "") => {
    if (read.problems.length >= MOST_PROBLEMS) return;
    const sheet = cellText(name, 40);
    const value = cellText(text.replaceAll("\n", " "), 60);
    read.problems.push({ code, sheet, row, message: orderTexts[locale].problem(code, { sheet, row, value }) });
  };
  let left = MOST_ROWS;
  for (const { name, rows } of sheets) {
    if (rows.every((row) => row.every((text) => text.trim() === ""))) continue;
    const columns = headingsIn(rows);
    if (columns === null) {
      tell("no-headings", name, null);
      continue;
    }
    for (let at = columns.row + 1; at < rows.length; at++) {
      const row = rows[at]!;
      const text = (column: OrderColumn) => (row[columns.at.get(column) ?? -1] ?? "").trim();
      if (row.every((cell) => cell.trim() === "")) continue;
      if (left-- === 0) {
        tell("too-many", name, at + 1, String(MOST_ROWS));
        return read;
      }
      const findings = readKeyLines(text("keys"));
      const state = stateIn(text("state"));
      if ("wrong" in findings) tell("keys", name, at + 1, findings.wrong);
      else if (findings.length === 0) tell("no-keys", name, at + 1);
      else if (state === null) tell("state", name, at + 1, text("state"));
      else
        read.orders.push({
          sheet: cellText(name, 40),
          row: at + 1,
          state,
          rule: cellText(text("rule"), 200),
          message: cellText(text("message").replaceAll("\n", " "), 500),
          remark: cellText(text("remark"), 500),
          due: isDay(text("due")) ? text("due") : null,
          findings,
        });
    }
  }
  return read;
}

/** In any language. Not made at once: whoever uses another part of this entry needs no texts. */
const allTexts = () => Object.values(orderTexts);

/** The row of headings, by state and keys, and where its columns are: they may have been moved. */
function headingsIn(rows: OrderSheet["rows"]): { row: number; at: Map<OrderColumn, number> } | null {
  for (const [row, texts] of rows.slice(0, AHEAD).entries()) {
    const cells = texts.map((text) => text.trim());
    for (const { columns } of allTexts()) {
      const at = new Map<OrderColumn, number>();
      for (const [name, heading] of Object.entries(columns) as [OrderColumn, string][]) {
        const place = cells.indexOf(heading);
        if (place >= 0) at.set(name, place);
      }
      if (at.has("state") && at.has("keys")) return { row, at };
    }
  }
  return null;
}

/** Nothing is the same as not begun. */
function stateIn(text: string): OrderState | null {
  if (text === "") return "open";
  for (const { states } of allTexts())
    for (const [state, word] of Object.entries(states) as [OrderState, string][])
      if (word.toLowerCase() === text.toLowerCase()) return state;
  return null;
}
