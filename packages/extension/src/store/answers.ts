import type { Answer } from "../protocol/tab-state.js";
import { rangeOfPage } from "./history-bounds.js";
import { pageName } from "./page-name.js";
import { answerIn, type KeptAnswer } from "./records.js";
import type { Store } from "./store.js";
import { longest, sound } from "./values.js";
import type { Refusal } from "./waivers.js";

/**
 * Keeps what a person answered where no rule can decide; null takes the answer back.
 * @returns null when it is kept
 */
export async function answer(store: Store, url: string, key: string, said: Answer | null): Promise<Refusal | null> {
  const name = pageName(url);
  if (!name) return "not-a-page";
  if (said && said.note.length > longest.note) return "too-long";
  const kept = said && answerIn({ ...said, key, ...name });
  if (kept === undefined) return "wrong-day";
  const done = await store.write(["answers"], (tx) => {
    const answers = tx.objectStore("answers");
    return kept ? answers.put(kept) : answers.delete([name.page, key]);
  });
  return done ? null : "not-kept";
}

/** The answers about a page, by the key of the finding. */
export async function answersOf(store: Store, url: string): Promise<ReadonlyMap<string, KeptAnswer>> {
  const name = pageName(url);
  const range = name && rangeOfPage(name.page);
  const kept = range
    ? await store.read(["answers"], async (tx) => sound(await tx.objectStore("answers").getAll(range), answerIn), [])
    : [];
  return new Map(kept.map((one) => [one.key, one]));
}
