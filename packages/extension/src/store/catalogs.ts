import type { Checker } from "./checker.js";
import { activeCatalogIn, catalogIn, type KeptCatalog } from "./records.js";
import type { Store } from "./store.js";
import { longest } from "./values.js";

/** Imported catalogs that are kept. */
export const MOST_CATALOGS = 30;

/** An imported catalog in a list, without its content. */
export interface ListedCatalog extends Omit<KeptCatalog, "value"> {
  active: boolean;
}

/**
 * Keeps an imported catalog, in place of one with the same id.
 * @param at moment of the import, ISO 8601
 * @returns its id, or what is wrong
 */
export async function putCatalog<T extends { id: string }>(
  store: Store,
  { value, file, at }: { value: unknown; file: string; at: string },
  check: Checker<T>,
): Promise<
  { id: string } | { code: "wrong"; problem: string } | { code: "too-many"; most: number } | { code: "not-kept" }
> {
  const checked = check(value);
  if (!checked.ok) return { code: "wrong", problem: checked.problem };
  const { id } = checked.value;
  const kept = catalogIn({ id, value: checked.value, file: file.slice(-longest.file), at });
  if (!kept) return { code: "not-kept" };
  let full = false;
  const done = await store.write(["catalogs"], async (tx) => {
    const catalogs = tx.objectStore("catalogs");
    full = (await catalogs.getKey(id)) === undefined && (await catalogs.count()) >= MOST_CATALOGS;
    if (!full) await catalogs.put(kept);
  });
  if (full) return { code: "too-many", most: MOST_CATALOGS };
  return done ? { id } : { code: "not-kept" };
}

/** All imported catalogs, newest import first. */
export function listCatalogs(store: Store): Promise<ListedCatalog[]> {
  return store.read(
    ["catalogs", "choices"],
    async (tx) => {
      const active = activeCatalogIn(await tx.objectStore("choices").get("active-catalog"))?.id;
      const found: ListedCatalog[] = [];
      // One after the other: all at once might be a hundred megabytes.
      for (let cursor = await tx.objectStore("catalogs").openCursor(); cursor; cursor = await cursor.continue()) {
        const kept = catalogIn(cursor.value);
        if (kept) found.push({ id: kept.id, file: kept.file, at: kept.at, active: kept.id === active });
      }
      return found.sort((a, b) => (a.at < b.at ? 1 : -1));
    },
    [],
  );
}

/**
 * Chooses the catalog that pages are held against; null for the built-in one.
 * @returns false where there is no such catalog, or nothing can be kept
 */
export async function activateCatalog(store: Store, id: string | null): Promise<boolean> {
  let found = true;
  const done = await store.write(["catalogs", "choices"], async (tx) => {
    if (id === null) return tx.objectStore("choices").delete("active-catalog");
    found = (await tx.objectStore("catalogs").getKey(id)) !== undefined;
    return found ? tx.objectStore("choices").put({ name: "active-catalog", id }) : undefined;
  });
  return done && found;
}

/** What the active catalog is known by: it is read anew only when this changes. Null for the built-in one. */
export function activeCatalogName(store: Store): Promise<{ id: string } | null> {
  return store.read(
    ["choices"],
    async (tx) => {
      const active = activeCatalogIn(await tx.objectStore("choices").get("active-catalog"));
      return active ? { id: active.id } : null;
    },
    null,
  );
}

/** The active catalog; null for the built-in one, which also stands in for one that is damaged. */
export async function activeCatalog<T>(store: Store, check: Checker<T>): Promise<T | null> {
  const kept = await store.read(
    ["catalogs", "choices"],
    async (tx) => {
      const active = activeCatalogIn(await tx.objectStore("choices").get("active-catalog"));
      return active ? catalogIn(await tx.objectStore("catalogs").get(active.id)) : undefined;
    },
    undefined,
  );
  const checked = kept && check(kept.value);
  return checked?.ok ? checked.value : null;
}

/** Takes a catalog away; where it was the active one, the built-in one is used again. */
export function removeCatalog(store: Store, id: string): Promise<boolean> {
  return store.write(["catalogs", "choices"], async (tx) => {
    await tx.objectStore("catalogs").delete(id);
    const choices = tx.objectStore("choices");
    if (activeCatalogIn(await choices.get("active-catalog"))?.id === id) await choices.delete("active-catalog");
  });
}
