import type { Waiver } from "../protocol/tab-state.js";
import { rangeOfPage } from "./history-bounds.js";
import { pageName } from "./page-name.js";
import { type KeptWaiver, waiverIn } from "./records.js";
import type { Store } from "./store.js";
import { longest, sound } from "./values.js";

/** Why something that a person decided was not kept. */
export type Refusal = "no-reason" | "wrong-day" | "too-long" | "not-a-page" | "not-kept";

/**
 * Sets a finding of a page aside, until the last day of the waiver or for good.
 * @returns null when it is kept
 */
export async function waive(
  store: Store,
  { url, key, rule }: { url: string; key: string; rule: string },
  waiver: Waiver,
): Promise<Refusal | null> {
  const reason = waiver.reason.trim();
  if (reason === "") return "no-reason";
  if (reason.length > longest.reason) return "too-long";
  const name = pageName(url);
  if (!name) return "not-a-page";
  const kept = waiverIn({ ...waiver, reason, key, rule, ...name });
  if (!kept || (kept.until !== null && kept.until < kept.on)) return "wrong-day";
  return (await store.write(["waivers"], (tx) => tx.objectStore("waivers").put(kept))) ? null : "not-kept";
}

/** Takes a waiver back. */
export async function unwaive(store: Store, url: string, key: string): Promise<Refusal | null> {
  const name = pageName(url);
  if (!name) return null;
  const done = await store.write(["waivers"], (tx) => tx.objectStore("waivers").delete([name.page, key]));
  return done ? null : "not-kept";
}

/** The waivers of a page that hold on a day, by key. */
export async function waiversOf(store: Store, url: string, today: string): Promise<ReadonlyMap<string, KeptWaiver>> {
  const name = pageName(url);
  const range = name && rangeOfPage(name.page);
  const kept = range
    ? await store.read(["waivers"], async (tx) => sound(await tx.objectStore("waivers").getAll(range), waiverIn), [])
    : [];
  return new Map(kept.filter(({ until }) => until === null || until >= today).map((one) => [one.key, one]));
}

/** All waivers, of a host or of all, those that have run out among them; for those who look after them. */
export function allWaivers(store: Store, host?: string): Promise<KeptWaiver[]> {
  return store.read(
    ["waivers"],
    async (tx) => {
      const waivers = tx.objectStore("waivers");
      return sound(await (host === undefined ? waivers.getAll() : waivers.index("host").getAll(host)), waiverIn);
    },
    [],
  );
}
