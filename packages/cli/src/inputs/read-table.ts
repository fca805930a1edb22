import type { FileLimits } from "@mulu/catalog-core/import";
import { UsageError } from "../errors.js";
import type { Context } from "../io.js";

/**
 * What a file holds that is no catalog: the rows of its first table as texts, or what its JSON says.
 * @param file what it is called in errors
 * @throws UsageError with one sentence when it is neither
 */
export async function readTable(
  bytes: Uint8Array,
  file: string,
  { texts, locale }: Context,
  limits?: Partial<FileLimits>,
): Promise<unknown> {
  // Only some commands need the readers of all formats.
  const core = await import("@mulu/catalog-core/import");
  try {
    return (await core.readPlainTables(bytes, file, limits)) ?? JSON.parse(core.decodeText(bytes).text);
  } catch (error) {
    if (error instanceof core.ImportFileError)
      throw new UsageError(texts.catalogCommands.file(file, core.importFileErrorText(error, locale)));
    if (error instanceof core.ImportError) throw new UsageError(core.importErrorText(error, locale));
    throw new UsageError(texts.notJson(file));
  }
}
