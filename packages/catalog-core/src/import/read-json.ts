import type { Catalog } from "../catalog/types.js";
import { ImportError } from "./import-error.js";

/** What the check of a catalog (see `./schema`) says of a value. */
export type CheckedCatalog =
  | { catalog: Catalog }
  /** Sentences or paths of what is wrong. */
  | { problems: readonly string[] };

/**
 * Catalogs of version 1 from JSON: one, or a list of them.
 *
 * @param check says whether a value is a catalog; from `./schema`, which this doesn't load
 * @throws ImportError when the text is no JSON, or a value is no catalog
 */
export function readCatalogJson(text: string, source: string, check: (value: unknown) => CheckedCatalog): Catalog[] {
  let value: unknown;
  try {
    const plain = text.startsWith("\ufeff") ? text.slice(1) : text;
    // As a key it is data like any other to JSON.parse, and would be a prototype to whoever copies it.
    value = plain.includes("__proto__")
      ? JSON.parse(plain, (key, one: unknown) => (key === "__proto__" ? undefined : one))
      : JSON.parse(plain);
  } catch (error) {
    throw new ImportError("not-json", {
      file: source,
      place: error instanceof Error ? error.message.slice(0, 120) : "",
    });
  }
  const list = Array.isArray(value) ? value : [value];
  return list.map((one: unknown, i) => {
    const place = Array.isArray(value) ? `[${i}]` : "$";
    if (typeof one !== "object" || one === null || (one as { catalog?: unknown }).catalog !== 1)
      throw new ImportError("not-a-catalog", { file: source, place });
    const checked = check(one);
    if ("catalog" in checked) return checked.catalog;
    throw new ImportError("not-a-catalog", { file: source, place: checked.problems[0] ?? place });
  });
}
