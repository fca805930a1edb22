import type { CorrectionReach } from "../protocol/tab-state.js";
import { columnsOf, pageName } from "./page-name.js";
import { type Correction, correctionIn } from "./records.js";
import type { Store } from "./store.js";
import { sound } from "./values.js";
import type { Refusal } from "./waivers.js";

/**
 * Keeps that a page, or all pages of its column, belong to an entry of the catalog; null takes it back.
 * @returns null when it is kept
 */
export async function correct(
  store: Store,
  url: string,
  itemId: string | null,
  reach: CorrectionReach = "page",
): Promise<Refusal | null> {
  const name = pageName(url);
  const page = reach === "page" ? name?.page : ((await heldColumn(store, url, itemId)) ?? undefined);
  if (!name || page === undefined) return "not-a-page";
  const kept = itemId === null ? null : correctionIn({ ...name, page, itemId });
  if (kept === undefined) return "too-long";
  return (await store.write(["corrections"], (tx) => {
    const corrections = tx.objectStore("corrections");
    return kept ? corrections.put(kept) : corrections.delete(page);
  }))
    ? null
    : "not-kept";
}

/** The column that a correction is kept for: the page's own; for taking it back, the nearest that has one. */
async function heldColumn(store: Store, url: string, itemId: string | null): Promise<string | null> {
  const columns = columnsOf(url);
  if (itemId !== null) return columns[0] ?? null;
  return (await firstOf(store, columns))?.page ?? columns[0] ?? null;
}

/** The entry that a person said this page belongs to, or else its column; null where nobody said so. */
export async function correctionOf(
  store: Store,
  url: string,
): Promise<{ itemId: string; reach: CorrectionReach } | null> {
  const name = pageName(url);
  if (!name) return null;
  const found = await firstOf(store, [name.page, ...columnsOf(url)]);
  return found && { itemId: found.itemId, reach: found.page === name.page ? "page" : "column" };
}

function firstOf(store: Store, pages: readonly string[]): Promise<Correction | null> {
  return store.read(
    ["corrections"],
    async (tx) => {
      for (const page of pages) {
        const kept = correctionIn(await tx.objectStore("corrections").get(page));
        if (kept) return kept;
      }
      return null;
    },
    null,
  );
}

/** Takes back what is kept for a page or a column, by that name. */
export async function takeBackCorrection(store: Store, page: string): Promise<Refusal | null> {
  return (await store.write(["corrections"], (tx) => tx.objectStore("corrections").delete(page))) ? null : "not-kept";
}

/** All corrections. */
export function allCorrections(store: Store): Promise<Correction[]> {
  return store.read(
    ["corrections"],
    async (tx) => sound(await tx.objectStore("corrections").getAll(), correctionIn),
    [],
  );
}
