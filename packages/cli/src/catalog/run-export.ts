import { catalogToCsv, catalogToHtml, catalogToJson, catalogToMarkdown, type Paper } from "@mulu/catalog-core/export";
import type { Catalog } from "../core-types.js";
import { type Context, exitCode } from "../io.js";
import { deliver } from "./deliver.js";
import { loadCatalog } from "./load.js";
import { workbook } from "./workbook.js";

export const exportFormats = ["json", "csv", "xlsx", "docx", "html", "markdown"] as const;

export interface ExportCommand {
  /** Null is the built-in catalog. */
  source: string | null;
  format: (typeof exportFormats)[number];
  out: string | null;
  paper: Paper;
}

/** `mulu catalog export`: a catalog in the official form. */
export async function runExport({ source, format, out, paper }: ExportCommand, context: Context): Promise<number> {
  const catalog = source === null ? context.engine.builtInCatalog : await loadCatalog(source, context);
  await deliver(await contentOf(catalog, format, paper, context), out, context);
  return exitCode.clean;
}

async function contentOf(
  catalog: Catalog,
  format: ExportCommand["format"],
  paper: Paper,
  context: Context,
): Promise<string | Uint8Array> {
  switch (format) {
    case "json":
      return catalogToJson(catalog);
    case "csv":
      return catalogToCsv(catalog);
    case "html":
      return catalogToHtml(catalog, { paper });
    case "markdown":
      return catalogToMarkdown(catalog);
    case "xlsx":
      return workbook(({ catalogToXlsx }) => catalogToXlsx(catalog, { paper }), context);
    case "docx":
      return (await import("@mulu/catalog-core/office")).catalogToDocx(catalog, { paper });
  }
}
