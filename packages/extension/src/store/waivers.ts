import { checkWaivers, type Waiver, type WaiverProblemCode } from "@mulu/catalog-core";
import type { ChosenReach } from "../protocol/tab-state.js";
import { pageName } from "./page-name.js";
import { type KeptWaiver, keptWaiver, waiverIn } from "./records.js";
import type { Store } from "./store.js";
import { sound } from "./values.js";

// Records only: what a waiver is, whether it is one, and what it sets aside, the core says.

/** Why something that a person decided was not kept. */
export type Refusal = "no-reason" | "wrong-day" | "too-long" | "not-a-page" | "not-kept";

/** What a person sets aside: why, until when, and how far it reaches. */
export interface NewWaiver {
  reason: string;
  by?: string;
  /** `YYYY-MM-DD` */
  on: string;
  /** Last day it holds, `YYYY-MM-DD`; null for good. */
  until: string | null;
  reach: ChosenReach;
}

/**
 * Sets a finding of a page aside, or all that its rule finds on the page or on the host.
 * @returns null when it is kept
 */
export async function waive(
  store: Store,
  { url, key, rule }: { url: string; key: string; rule: string },
  { reach, ...shown }: NewWaiver,
): Promise<Refusal | null> {
  const name = pageName(url);
  if (!name || (reach === "host" && name.host === "")) return "not-a-page";
  const { page, host } = name;
  const scope = reach === "finding" ? { key, page } : reach === "page" ? { page } : { host };
  const checked = checkWaivers({ waivers: 1, list: [{ rule, ...scope, ...shown }] });
  if (!checked.ok) return refusals[checked.problem.code] ?? "not-kept";
  return (await putWaivers(store, checked.waivers)) ? null : "not-kept";
}

/** Takes a waiver back, by what it is kept by. */
export async function unwaive(store: Store, id: string): Promise<Refusal | null> {
  return (await store.write(["waivers"], (tx) => tx.objectStore("waivers").delete(id))) ? null : "not-kept";
}

/** Those that may set something aside on a page: of its host, and those that came from a file and name no host. */
export function waiversNear(store: Store, url: string): Promise<Waiver[]> {
  const name = pageName(url);
  if (!name) return Promise.resolve([]);
  const hosts = name.host === "" ? [""] : [name.host, ""];
  return store.read(
    ["waivers"],
    async (tx) => {
      const index = tx.objectStore("waivers").index("host");
      const found = await Promise.all(hosts.map((host) => index.getAll(host)));
      return found.flatMap((kept) => sound(kept, waiverIn)).map(({ waiver }) => waiver);
    },
    [],
  );
}

/** All waivers, those that have run out among them; for those who look after them. */
export function allWaivers(store: Store): Promise<KeptWaiver[]> {
  return store.read(["waivers"], async (tx) => sound(await tx.objectStore("waivers").getAll(), waiverIn), []);
}

/** Keeps waivers, each in place of the one with the same reach. */
export function putWaivers(store: Store, waivers: readonly Waiver[]): Promise<boolean> {
  return store.write(["waivers"], (tx) =>
    Promise.all(waivers.map((waiver) => tx.objectStore("waivers").put(keptWaiver(waiver)))),
  );
}

/** What a person can mend. */
const refusals: Partial<Record<WaiverProblemCode, Refusal>> = {
  missing: "no-reason",
  empty: "no-reason",
  "too-long": "too-long",
  "not-a-day": "wrong-day",
  "until-before-on": "wrong-day",
};
