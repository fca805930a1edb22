import { compareCatalogs, comparisonForm, comparisonHtml, comparisonText } from "@mulu/catalog-core/compare";
import { type Context, exitCode } from "../io.js";
import { deliver } from "./deliver.js";
import { loadCatalog } from "./load.js";
import { workbook } from "./workbook.js";

export const compareFormats = ["text", "json", "html", "xlsx"] as const;

export interface CompareCommand {
  county: string;
  /** Null is the built-in one. */
  standard: string | null;
  format: (typeof compareFormats)[number];
  out: string | null;
}

/** `mulu catalog compare`: how a county's catalog differs, and whether the public gets less. */
export async function runCompare({ county, standard, format, out }: CompareCommand, context: Context): Promise<number> {
  const { locale, engine } = context;
  const base = standard === null ? engine.builtInCatalog : await loadCatalog(standard, context);
  const comparison = compareCatalogs(await loadCatalog(county, context, { standard: base }), base);
  switch (format) {
    case "text":
      await deliver(comparisonText(comparison, locale), out, context);
      break;
    case "json":
      await deliver(`${JSON.stringify(comparison, null, 2)}\n`, out, context);
      break;
    case "html":
      await deliver(comparisonHtml(comparison, locale), out, context);
      break;
    case "xlsx": {
      const form = comparisonForm(comparison, locale);
      await deliver(await workbook(({ formToXlsx }) => formToXlsx(form), context), out, context);
    }
  }
  return comparison.totals.less > 0 ? exitCode.findings : exitCode.clean;
}
