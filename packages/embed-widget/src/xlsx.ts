import "./older-browsers.js";
import { catalogToXlsx } from "@mulu/catalog-core/office";
import type { WidgetCatalog } from "@mulu/catalog-core/widget";

/** The catalog as a workbook in the official form. */
export async function catalogXlsx(catalog: WidgetCatalog): Promise<Uint8Array> {
  return catalogToXlsx(catalog);
}
