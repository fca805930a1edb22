import type { Writing } from "./database.js";

/** Audits that are kept of one page address, and in all. */
export const historyBounds = { ofPage: 20, inAll: 5_000 } as const;

/** How many of the oldest audits make room when the disk is full. */
const SHARE = 0.2;
const AT_LEAST = 50;

/** Drops audits beyond the bounds, oldest first: of the page that was just written, then of all. */
export async function keepBounds(tx: Writing, page: string, bounds: typeof historyBounds): Promise<void> {
  const history = tx.objectStore("history");
  const keys = await history.getAllKeys(rangeOfPage(page));
  for (const key of keys.slice(0, Math.max(0, keys.length - bounds.ofPage))) await history.delete(key);
  await dropFirst(tx, (await history.count()) - bounds.inAll);
}

/** Makes room. */
export async function dropOldest(tx: Writing): Promise<void> {
  const count = await tx.objectStore("history").count();
  await dropFirst(tx, Math.max(AT_LEAST, Math.ceil(count * SHARE)));
}

/** All audits of a page: behind every text stands a list. */
export function rangeOfPage(page: string): IDBKeyRange {
  return IDBKeyRange.bound([page], [page, []]);
}

async function dropFirst(tx: Writing, many: number): Promise<void> {
  let left = many;
  if (left <= 0) return;
  let cursor = await tx.objectStore("history").index("at").openKeyCursor();
  while (cursor && left-- > 0) {
    await tx.objectStore("history").delete(cursor.primaryKey);
    cursor = await cursor.continue();
  }
}
