import { UsageError } from "../errors.js";
import type { Context } from "../io.js";

type Office = typeof import("@mulu/catalog-core/office");

/**
 * Makes a workbook. Its library is large, and loaded only now.
 * @throws UsageError when a text is longer than a cell may be
 */
export async function workbook(make: (office: Office) => Promise<Uint8Array>, { texts }: Context): Promise<Uint8Array> {
  const office = await import("@mulu/catalog-core/office");
  try {
    return await make(office);
  } catch (error) {
    if (!(error instanceof office.WorkbookError)) throw error;
    throw new UsageError(texts.catalogCommands.longCell(error.place, error.characters));
  }
}
