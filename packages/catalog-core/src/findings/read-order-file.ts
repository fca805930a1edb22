import type { OrderSheet } from "./read-orders.js";

/**
 * The sheets of a workbook (XLSX, XLS) as texts, for `readOrders`.
 * @param file what it is called
 * @returns null for a file of another kind
 * @throws ImportFileError for one that is damaged or beyond the limits
 */
export async function readOrderFile(bytes: Uint8Array, file: string): Promise<OrderSheet[] | null> {
  // The library is large, and only this needs it.
  const { orderSheets } = await import("./order-sheets.js");
  return orderSheets(bytes, file);
}
