import type { WidgetCatalog } from "@mulu/catalog-core/widget";
import { CatalogError } from "./catalog-error.js";
import { checked } from "./check.js";

/** Bytes of a file, as its server names them. */
const LARGEST = 150e6;

/** Gets the catalog's file, which the page names: the only request that the widget makes. */
export async function fetchCatalog(src: string, signal: AbortSignal): Promise<WidgetCatalog> {
  let answer: Response;
  try {
    const { href, protocol } = new URL(src, document.baseURI);
    if (!/^https?:$/.test(protocol)) throw protocol;
    answer = await fetch(href, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new CatalogError("network");
  }
  if (!answer.ok) throw new CatalogError("status", String(answer.status));
  const bytes = Number(answer.headers.get("content-length"));
  if (bytes > LARGEST) throw new CatalogError("size", `${Math.round(bytes / 1e6)} MB`);
  let value: unknown;
  try {
    value = await answer.json();
  } catch (error) {
    if (signal.aborted) throw error;
    throw new CatalogError("json");
  }
  return checked(value);
}
