import { type FilledOrders, type OrderSheet, readOrderFile, readOrders } from "@mulu/catalog-core/findings";
import { UsageError } from "../errors.js";
import { readFile } from "../inputs/read-file.js";
import type { Context } from "../io.js";

/** The filled-in work orders of `--orders`. */
export interface LoadedOrders extends FilledOrders {
  file: string;
}

/** @throws UsageError with one sentence where the file can't be read, or has no work order in it */
export async function loadOrders(file: string, context: Context): Promise<LoadedOrders> {
  const sheets = await sheetsOf(file, context);
  const read = readOrders(sheets ?? [], context.locale);
  // Of a workbook of work orders single rows may be lacking, but not all headings.
  if (read.orders.length === 0 && read.problems.every(({ code }) => code === "no-headings"))
    throw new UsageError(context.texts.usage.noOrders(file));
  return { file, ...read };
}

async function sheetsOf(file: string, context: Context): Promise<OrderSheet[] | null> {
  const bytes = await readFile(file, context);
  try {
    return await readOrderFile(bytes, file);
  } catch (error) {
    // Only a file that is refused needs the sentences of the import.
    const core = await import("@mulu/catalog-core/import");
    if (!(error instanceof core.ImportFileError)) throw error;
    const sentence = core.importFileErrorText(error, context.locale);
    throw new UsageError(context.texts.catalogCommands.file(file, sentence));
  }
}
