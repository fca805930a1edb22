import type { Grid } from "../import/grid.js";
import type { OrderSheet } from "./read-orders.js";

/** A site has more bodies than a catalog has tables. */
const LIMITS = { sheets: 300 };

/**
 * The sheets of a workbook (XLSX, XLS) as texts, for `readOrders`.
 * @param file what it is called
 * @returns null for a file of another kind
 * @throws ImportFileError for one that is damaged or beyond the limits
 */
export async function readOrderFile(bytes: Uint8Array, file: string): Promise<OrderSheet[] | null> {
  // The library is large, and only this needs it.
  const [{ fileKindOf }, { readXlsx, readXls }] = await Promise.all([
    import("../import/files/kind.js"),
    import("../import/files/spreadsheet.js"),
  ]);
  const kind = fileKindOf(bytes, file);
  if (kind !== "xlsx" && kind !== "xls") return null;
  const grids: Grid[] = await (kind === "xlsx" ? readXlsx(bytes, LIMITS) : readXls(bytes, LIMITS));
  return grids.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map((cell) => cell?.text ?? "")) }));
}
