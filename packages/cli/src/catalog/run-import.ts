import { catalogToJson } from "@mulu/catalog-core/export";
import { accountText } from "@mulu/catalog-core/import";
import type { Context } from "../io.js";
import { exitCode } from "../io.js";
import { plain } from "../plain.js";
import { deliver } from "./deliver.js";
import { loadCatalog, loadCatalogs } from "./load.js";

export interface ImportCommand {
  source: string;
  out: string | null;
  /** Catalog whose ids are kept; null is the built-in one. */
  standard: string | null;
  /** File for the whole account as JSON; null is none. */
  account: string | null;
  quiet: boolean;
}

/** `mulu catalog import`: the catalog as JSON, what was read as what on standard error. */
export async function runImport(command: ImportCommand, context: Context): Promise<number> {
  const { source, out, standard, quiet } = command;
  const base = standard === null ? context.engine.builtInCatalog : await loadCatalog(standard, context);
  const { catalogs, account } = await loadCatalogs(source, context, { standard: base });
  const json = catalogs.length === 1 ? catalogToJson(catalogs[0]!) : `${JSON.stringify(catalogs, null, 2)}\n`;
  await deliver(json, out, context);
  if (command.account !== null) await deliver(`${JSON.stringify(account, null, 2)}\n`, command.account, context);
  const { stderr } = context.io;
  if (account !== null && !quiet)
    for (const line of accountText(account, context.locale).split("\n")) stderr.write(`${plain(line)}\n`);
  if (out !== null && !quiet)
    stderr.write(
      `${context.texts.catalogCommands.imported(
        out,
        catalogs.length,
        catalogs.reduce((sum, { entries }) => sum + entries.length, 0),
      )}\n`,
    );
  return exitCode.clean;
}
