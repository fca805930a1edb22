import type { ImportAccount } from "@mulu/catalog-core/import";
import type { Catalog } from "../core-types.js";
import { UsageError } from "../errors.js";
import { readSource } from "../inputs/read-source.js";
import type { Context } from "../io.js";

export interface Loaded {
  catalogs: Catalog[];
  /** What was read as what; null for JSON, which says it itself. */
  account: ImportAccount | null;
}

export interface LoadOptions {
  /** Rows that are rows of this catalog keep its ids; the built-in one if not given. */
  standard?: Catalog;
}

/**
 * The catalogs in a file, at an address or on standard input (`-`), whatever its format.
 * @throws UsageError with one sentence when there is none, or it can't be read
 */
export async function loadCatalogs(source: string, context: Context, options: LoadOptions = {}): Promise<Loaded> {
  const { texts, locale } = context;
  const input = await readSource(source, context);
  // Only these commands need the readers of all formats.
  const [core, { checkCatalog }] = await Promise.all([
    import("@mulu/catalog-core/import"),
    import("@mulu/catalog-core/schema"),
  ]);
  try {
    const { catalogs, account } = await core.importFile(input.bytes, {
      source,
      check(value) {
        const checked = checkCatalog(value, { locale, most: 1 });
        if (checked.ok) return checked;
        // The first problem, and how many rows have others.
        const sentences = checked.problems.map(({ message }) => message).join(locale === "en" ? " " : "");
        throw new UsageError(texts.catalogCommands.file(source, sentences));
      },
      ...(options.standard && { standard: options.standard }),
      ...(input.url !== null && { url: input.url }),
      ...(input.httpCharset !== undefined && { httpCharset: input.httpCharset }),
    });
    if (catalogs.length === 0) throw new UsageError(texts.catalogCommands.none(source));
    return { catalogs, account: account.tables.length > 0 ? account : null };
  } catch (error) {
    if (error instanceof core.ImportError) throw new UsageError(core.importErrorText(error, locale));
    if (error instanceof core.ImportFileError)
      throw new UsageError(texts.catalogCommands.file(source, core.importFileErrorText(error, locale)));
    throw error;
  }
}

/**
 * The one catalog of a source.
 * @throws UsageError also when the source has several
 */
export async function loadCatalog(source: string, context: Context, options: LoadOptions = {}): Promise<Catalog> {
  const { catalogs } = await loadCatalogs(source, context, options);
  if (catalogs.length > 1) throw new UsageError(context.texts.catalogCommands.several(source, catalogs.length));
  return catalogs[0]!;
}
