import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { compareCatalogs } from "@mulu/catalog-core/compare";
import type { Paper } from "@mulu/catalog-core/export";
import {
  checkReasons,
  type FilingReason,
  filingForm,
  filingPackage,
  filingTexts,
  reasonsTemplate,
} from "@mulu/catalog-core/filing";
import type { Catalog } from "../core-types.js";
import { UsageError } from "../errors.js";
import { fileFailure } from "../inputs/file-failure.js";
import { readTable } from "../inputs/read-table.js";
import { type Context, exitCode } from "../io.js";
import { deliver } from "./deliver.js";
import { loadCatalog } from "./load.js";

export const fileFormats = ["docx", "json"] as const;

export interface FileCommand {
  county: string;
  standard: string | null;
  /** File with the reasons; null writes the template of one instead of the package. */
  reasons: string | null;
  format: (typeof fileFormats)[number];
  out: string | null;
  paper: Paper;
  quiet: boolean;
}

/** `mulu catalog file`: what a county sends to the city's bureau for review and filing (审核备案). */
export async function runFile(command: FileCommand, context: Context): Promise<number> {
  const { county, standard, reasons, format, out, paper, quiet } = command;
  const { locale, engine, io } = context;
  const base = standard === null ? engine.builtInCatalog : await loadCatalog(standard, context);
  const own = await loadCatalog(county, context, { standard: base });
  if (reasons === null) {
    const template = reasonsTemplate(compareCatalogs(own, base), locale);
    await deliver(`${JSON.stringify(template, null, 2)}\n`, out, context);
    return exitCode.clean;
  }
  const filing = filingPackage(own, base, await readReasons(reasons, base, context));
  if (format === "json") await deliver(`${JSON.stringify(filing, null, 2)}\n`, out, context);
  else {
    const { formToDocx } = await import("@mulu/catalog-core/office");
    await deliver(await formToDocx(filingForm(filing, locale), { paper }), out, context);
  }
  const texts = filingTexts[locale];
  if (!quiet) io.stderr.write(`${filing.complete ? texts.complete : texts.incomplete(filing.lacking.length)}\n`);
  return filing.complete ? exitCode.clean : exitCode.findings;
}

/** The reasons from a JSON file, or from a table (XLSX, CSV …) as `checkReasons` takes it. */
async function readReasons(file: string, standard: Catalog, context: Context): Promise<FilingReason[]> {
  const { io, texts, locale } = context;
  let bytes: Uint8Array;
  try {
    bytes = await readFile(resolve(io.cwd, file));
  } catch (error) {
    const { code, detail } = fileFailure(error);
    throw new UsageError(texts.failures[code](file, detail));
  }
  const value = await readTable(bytes, file, context);
  const checked = checkReasons(value, standard, locale);
  if (!checked.ok)
    throw new UsageError(texts.catalogCommands.file(file, checked.problems.map(({ message }) => message).join(" ")));
  return checked.reasons;
}
