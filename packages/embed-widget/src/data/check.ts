import type { WidgetCatalog } from "@mulu/catalog-core/widget";
import { CatalogError } from "./catalog-error.js";

/** Entries that a page can be asked to carry. */
const MOST = 200_000;

/** Is it a catalog? Only the frame is looked at: each field of an entry is looked at when it is shown. */
export function checked(value: unknown): WidgetCatalog {
  const catalog = value as WidgetCatalog | null;
  if (typeof catalog !== "object" || catalog?.catalog !== 1 || !Array.isArray(catalog.entries))
    throw new CatalogError("catalog");
  const { length } = catalog.entries;
  if (length > MOST) throw new CatalogError("size", `${length} > ${MOST}`);
  return catalog;
}
