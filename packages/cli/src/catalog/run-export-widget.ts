import { reportCatalog, widgetCatalog, widgetCatalogToJson } from "@mulu/catalog-core/widget";
import type { Catalog } from "../core-types.js";
import { UsageError } from "../errors.js";
import { readText } from "../inputs/read-text.js";
import { type Context, exitCode } from "../io.js";
import { deliver } from "./deliver.js";
import { loadCatalog } from "./load.js";

export interface WidgetExportCommand {
  /** Null is the built-in catalog. */
  source: string | null;
  /** File with the report that tells how each item stands; null is none. */
  report: string | null;
  out: string | null;
}

/** `mulu catalog export --for-widget`: the JSON that the widget takes. */
export async function runWidgetExport({ source, report, out }: WidgetExportCommand, context: Context): Promise<number> {
  const catalog = source === null ? context.engine.builtInCatalog : await loadCatalog(source, context);
  const prepared = widgetCatalog(
    catalog,
    report === null ? {} : { report: await readReport(report, catalog, context) },
  );
  await deliver(widgetCatalogToJson(prepared), out, context);
  return exitCode.clean;
}

/** @throws UsageError with one sentence where the file is no report, or one that was made with another catalog */
async function readReport(file: string, catalog: Catalog, context: Context): Promise<unknown> {
  const texts = context.texts.catalogCommands;
  const text = await readText(file, context);
  let report: unknown;
  try {
    report = JSON.parse(text.startsWith("\ufeff") ? text.slice(1) : text);
  } catch {
    throw new UsageError(texts.notReport(file));
  }
  const id = reportCatalog(report);
  if (id === null) throw new UsageError(texts.notReport(file));
  if (id !== catalog.id) throw new UsageError(texts.otherReport(file, id.slice(0, LONGEST_ID), catalog.id));
  return report;
}

/** Of an id that a sentence names. */
const LONGEST_ID = 100;
