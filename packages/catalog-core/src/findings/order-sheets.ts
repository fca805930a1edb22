import { fileKindOf } from "../import/files/kind.js";
import { readXls, readXlsx } from "../import/files/spreadsheet.js";
import type { OrderSheet } from "./read-orders.js";

/** A site has more bodies than a catalog has tables. */
const LIMITS = { sheets: 300 };

/** The sheets of a workbook as texts; see `readOrderFile`, which loads this. */
export async function orderSheets(bytes: Uint8Array, file: string): Promise<OrderSheet[] | null> {
  const kind = fileKindOf(bytes, file);
  if (kind !== "xlsx" && kind !== "xls") return null;
  const grids = await (kind === "xlsx" ? readXlsx(bytes, LIMITS) : readXls(bytes, LIMITS));
  return grids.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map((cell) => cell?.text ?? "")) }));
}
