import type { ProfileHealth } from "@mulu/catalog-core/profile";
import type { Checker } from "./checker.js";
import { type KeptProfile, profileIn } from "./records.js";
import type { Store } from "./store.js";
import { sound } from "./values.js";

/** A profile as its checker gives it: a SiteProfile of the core, or anything with an id. */
export interface WithId {
  id: string;
}

/** A profile that is whole, with what is kept about it. */
export interface ListedProfile<T> extends Omit<KeptProfile, "value"> {
  value: T;
}

/** Profiles that are kept. */
export const MOST_PROFILES = 1_000;

export type ProfileRefusal =
  | { code: "wrong"; problem: string }
  | { code: "too-many"; most: number }
  | { code: "not-kept" };

/**
 * Keeps profiles, all or none: each in place of one with the same id, which stays switched on or off as it was. What was
 * known of how that one failed is forgotten.
 * @returns null when they are kept, else what is wrong: the checker's words, or that nothing could be kept
 */
export async function putProfiles<T extends WithId>(
  store: Store,
  values: readonly unknown[],
  check: Checker<T>,
): Promise<ProfileRefusal | null> {
  const sound: T[] = [];
  for (const value of values) {
    const checked = check(value);
    if (!checked.ok) return { code: "wrong", problem: checked.problem };
    sound.push(checked.value);
  }
  let full = false;
  const done = await store.write(["profiles"], async (tx) => {
    const profiles = tx.objectStore("profiles");
    const ids = new Set(await profiles.getAllKeys());
    for (const { id } of sound) ids.add(id);
    full = ids.size > MOST_PROFILES;
    if (full) return;
    for (const value of sound) {
      const before = profileIn(await profiles.get(value.id));
      await profiles.put({ id: value.id, value, enabled: before?.enabled ?? true, health: {} });
    }
  });
  if (full) return { code: "too-many", most: MOST_PROFILES };
  return done ? null : { code: "not-kept" };
}

/** All profiles that are still whole, switched off or not; those that the checker refuses come with what is wrong. */
export async function listProfiles<T extends WithId>(
  store: Store,
  check: Checker<T>,
): Promise<{ profiles: ListedProfile<T>[]; damaged: { id: string; problem: string }[] }> {
  const kept = await store.read(
    ["profiles"],
    async (tx) => sound(await tx.objectStore("profiles").getAll(), profileIn),
    [],
  );
  const profiles: ListedProfile<T>[] = [];
  const damaged: { id: string; problem: string }[] = [];
  for (const one of kept) {
    const checked = check(one.value);
    if (checked.ok) profiles.push({ ...one, value: checked.value });
    else damaged.push({ id: one.id, problem: checked.problem });
  }
  return { profiles, damaged };
}

/** Switches a profile on or off, or notes how it has failed. False where it isn't there. */
export async function changeProfile(
  store: Store,
  id: string,
  change: { enabled?: boolean; health?: ProfileHealth },
): Promise<boolean> {
  let found = false;
  const done = await store.write(["profiles"], async (tx) => {
    const profiles = tx.objectStore("profiles");
    const before = profileIn(await profiles.get(id));
    found = before !== undefined;
    if (before) await profiles.put({ ...before, ...change });
  });
  return done && found;
}

/** Brings a removed profile back as it was. */
export function restoreProfile({ write }: Store, kept: KeptProfile): Promise<boolean> {
  return write(["profiles"], (tx) => tx.objectStore("profiles").put(kept));
}

export function removeProfile(store: Store, id: string): Promise<boolean> {
  return store.write(["profiles"], (tx) => tx.objectStore("profiles").delete(id));
}
