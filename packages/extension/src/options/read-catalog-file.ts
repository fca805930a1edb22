import type { Catalog, LocaleName } from "@mulu/catalog-core";
import {
  accountText,
  type CheckedCatalog,
  type ImportAccount,
  ImportError,
  ImportFileError,
  importErrorText,
  importFile,
  importFileErrorText,
} from "@mulu/catalog-core/import";
// Sets zod to work without `new Function`, which the extension's policy forbids, before any schema is used.
import { checkCatalog } from "@mulu/catalog-core/schema";
import { type AccountGroup, accountGroups } from "./account-groups.js";

// Loaded when a file is chosen: the importer and the schema weigh more than the rest of the page.

/** A catalog of a file; with what keeps it from being used. */
export interface ReadCatalog {
  catalog: Catalog;
  problems: string[];
}

export type CatalogReading =
  | {
      ok: true;
      source: string;
      catalogs: ReadCatalog[];
      /** What was not understood, and how many places that are. */
      missed: AccountGroup[];
      missedCount: number;
      /** What was read as what. */
      understood: AccountGroup[];
    }
  | { ok: false; message: string };

/** Reads a file that somebody chose. What can't be read is told in a sentence; other errors are ours and are thrown. */
export async function readCatalogFile(bytes: Uint8Array, source: string, locale: LocaleName): Promise<CatalogReading> {
  try {
    const { catalogs, account } = await importFile(bytes, { source, check: (value) => sentences(value, locale) });
    return {
      ok: true,
      source,
      catalogs: catalogs.filter(({ entries }) => entries.length > 0).map((catalog) => checked(catalog, locale)),
      missed: accountGroups(accountText(onlyMissed(account), locale)).filter(({ lines }) => lines.length > 0),
      missedCount: account.tables.reduce((sum, { notUnderstood }) => sum + notUnderstood.length, 0),
      understood: account.tables.length === 0 ? [] : accountGroups(accountText(withoutMissed(account), locale)),
    };
  } catch (error) {
    if (error instanceof ImportFileError) return { ok: false, message: importFileErrorText(error, locale) };
    if (error instanceof ImportError) return { ok: false, message: importErrorText(error, locale) };
    throw error;
  }
}

/** The check as the importer asks for it: problems as sentences. */
function sentences(value: unknown, locale: LocaleName): CheckedCatalog {
  const check = checkCatalog(value, { locale });
  return check.ok ? check : { problems: check.problems.map(({ message }) => message) };
}

function checked(catalog: Catalog, locale: LocaleName): ReadCatalog {
  const check = checkCatalog(catalog, { locale, most: 10 });
  return check.ok
    ? { catalog: check.catalog, problems: [] }
    : { catalog, problems: check.problems.map(({ message }) => message) };
}

/** The account without what was understood. */
function onlyMissed(account: ImportAccount): ImportAccount {
  const none = { above: [], columns: [], exchanged: [], carried: [], skipped: [], matched: [] };
  const tables = account.tables.filter(({ kind, notUnderstood }) => kind !== "none" && notUnderstood.length > 0);
  return { ...account, tables: tables.map((table) => ({ ...table, ...none })) };
}

function withoutMissed(account: ImportAccount): ImportAccount {
  return { ...account, tables: account.tables.map((table) => ({ ...table, notUnderstood: [] })) };
}
