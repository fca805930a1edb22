import type { Writing } from "./database.js";
import { rangeOfHost } from "./history.js";
import { rangeOfPage } from "./history-bounds.js";
import { pageName } from "./page-name.js";
import type { Store } from "./store.js";

/** What is kept about pages; profiles and catalogs are taken away one by one. */
export type AboutPages = "history" | "waivers" | "answers" | "corrections";

const ABOUT_PAGES: readonly AboutPages[] = ["history", "waivers", "answers", "corrections"];

/**
 * Erases what is kept about a page, a host, or all of them.
 * @param kinds all kinds by default; `["history"]` leaves what a person decided
 * @returns false where it couldn't be erased
 */
export async function erase(
  store: Store,
  of: { url: string } | { host: string } | "all",
  kinds: readonly AboutPages[] = ABOUT_PAGES,
): Promise<boolean> {
  const page = typeof of === "object" && "url" in of ? pageName(of.url)?.page : null;
  // Of such a page nothing is kept.
  if (page === undefined) return true;
  return store.write(kinds, async (tx) => {
    for (const kind of kinds) {
      if (of === "all") await tx.objectStore(kind).clear();
      else if (page !== null) await tx.objectStore(kind).delete(kind === "corrections" ? page : rangeOfPage(page));
      else if ("host" in of) await eraseHost(tx, kind, of.host);
    }
  });
}

async function eraseHost(tx: Writing, kind: AboutPages, host: string): Promise<void> {
  const table = tx.objectStore(kind);
  const keys =
    kind === "history"
      ? await tx.objectStore("history").index("host").getAllKeys(rangeOfHost(host))
      : await tx.objectStore(kind).index("host").getAllKeys(host);
  for (const key of keys) await table.delete(key as string);
}
