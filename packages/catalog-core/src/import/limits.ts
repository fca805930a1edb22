import { ImportError } from "./import-error.js";
import type { ReadRow } from "./read-row.js";

/** How much a row may hold; the same as the schema's limits. */
const LONGEST_TEXT = 10_000;
const LONGEST_LIST = 1_000;

/** @throws ImportError when a text or a list of the row is longer than a catalog takes */
export function checkRow(row: ReadRow, file: string, place: () => string): void {
  const refuse = (limit: number): never => {
    throw new ImportError("text-too-long", { file, place: place(), limit });
  };
  for (const list of [row.elements, row.basis, row.channels, row.links]) {
    if (list.length > LONGEST_LIST) refuse(LONGEST_LIST);
    for (const item of list) if (item.length > LONGEST_TEXT) refuse(LONGEST_TEXT);
  }
  for (const text of [row.timeLimit.text, row.note]) if (text.length > LONGEST_TEXT) refuse(LONGEST_TEXT);
  if (row.extra) for (const text of Object.values(row.extra)) if (text.length > LONGEST_TEXT) refuse(LONGEST_TEXT);
}
