import { pageName } from "./page-name.js";
import { type Correction, correctionIn } from "./records.js";
import type { Store } from "./store.js";
import { sound } from "./values.js";
import type { Refusal } from "./waivers.js";

/**
 * Keeps that a page belongs to an entry of the catalog; null takes it back.
 * @returns null when it is kept
 */
export async function correct(store: Store, url: string, itemId: string | null): Promise<Refusal | null> {
  const name = pageName(url);
  if (!name) return "not-a-page";
  const kept = itemId === null ? null : correctionIn({ ...name, itemId });
  if (kept === undefined) return "too-long";
  const done = await store.write(["corrections"], (tx) => {
    const corrections = tx.objectStore("corrections");
    return kept ? corrections.put(kept) : corrections.delete(name.page);
  });
  return done ? null : "not-kept";
}

/** The entry that exactly this page was said to belong to; null where nobody said so. */
export async function correctionOf(store: Store, url: string): Promise<string | null> {
  const name = pageName(url);
  if (!name) return null;
  return store.read(
    ["corrections"],
    async (tx) => correctionIn(await tx.objectStore("corrections").get(name.page))?.itemId ?? null,
    null,
  );
}

/** All corrections, of a host or of all. */
export function allCorrections(store: Store, host?: string): Promise<Correction[]> {
  return store.read(
    ["corrections"],
    async (tx) => {
      const kept = tx.objectStore("corrections");
      return sound(await (host === undefined ? kept.getAll() : kept.index("host").getAll(host)), correctionIn);
    },
    [],
  );
}
