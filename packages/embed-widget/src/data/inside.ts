import type { WidgetCatalog } from "@mulu/catalog-core/widget";
import { loadTable } from "../lazy.js";
import { CatalogError } from "./catalog-error.js";
import { checked } from "./check.js";

/** The catalog that stands in the element: as JSON, or as the table that the site has already. */
export async function catalogInside(host: Element): Promise<WidgetCatalog> {
  const script = host.querySelector('script[type="application/json"]');
  if (script) {
    let value: unknown;
    try {
      value = JSON.parse(script.textContent ?? "");
    } catch {
      throw new CatalogError("json");
    }
    return checked(value);
  }
  const table = host.querySelector("table");
  if (!table) throw new CatalogError("absent");
  const catalog = (await loadTable()).catalogOfTable(table);
  if (!catalog) throw new CatalogError("table");
  return catalog;
}
