import type { Checker } from "./checker.js";
import { type KeptProfile, profileIn } from "./records.js";
import type { Store } from "./store.js";
import { longest, sound } from "./values.js";

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

/**
 * Keeps a profile, in place of one with the same id, which stays switched on or off as it was.
 * @returns null when it is kept, else what is wrong: the checker's words, or that nothing could be kept
 */
export async function putProfile<T extends WithId>(
  store: Store,
  value: unknown,
  check: Checker<T>,
): Promise<{ code: "wrong"; problem: string } | { code: "too-many"; most: number } | { code: "not-kept" } | null> {
  const checked = check(value);
  if (!checked.ok) return { code: "wrong", problem: checked.problem };
  let full = false;
  const done = await store.write(["profiles"], async (tx) => {
    const profiles = tx.objectStore("profiles");
    const { id } = checked.value;
    const before = profileIn(await profiles.get(id));
    full = !before && (await profiles.count()) >= MOST_PROFILES;
    if (!full) await profiles.put({ id, value: checked.value, enabled: before?.enabled ?? true, problem: null });
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

/** Switches a profile on or off, or notes what went wrong when it was used last. False where it isn't there. */
export async function changeProfile(
  store: Store,
  id: string,
  change: { enabled?: boolean; problem?: string | null },
): Promise<boolean> {
  let found = false;
  const done = await store.write(["profiles"], async (tx) => {
    const profiles = tx.objectStore("profiles");
    const before = profileIn(await profiles.get(id));
    found = before !== undefined;
    if (!before) return;
    const problem = change.problem === undefined ? before.problem : (change.problem?.slice(0, longest.problem) ?? null);
    await profiles.put({ ...before, enabled: change.enabled ?? before.enabled, problem });
  });
  return done && found;
}

export function removeProfile(store: Store, id: string): Promise<boolean> {
  return store.write(["profiles"], (tx) => tx.objectStore("profiles").delete(id));
}
