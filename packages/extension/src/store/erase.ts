import { rangeOfHost } from "./history.js";
import { rangeOfPage } from "./history-bounds.js";
import { pageName } from "./page-name.js";
import type { Store } from "./store.js";

/**
 * Erases the audits of a page, a host, or all of them. What a person decided stays: it is taken back one by one.
 * @returns false where they couldn't be erased
 */
export async function erase(store: Store, of: { url: string } | { host: string } | "all"): Promise<boolean> {
  const page = typeof of === "object" && "url" in of ? pageName(of.url)?.page : null;
  // Of such a page nothing is kept.
  if (page === undefined) return true;
  return store.write(["history"], async (tx) => {
    const history = tx.objectStore("history");
    if (of === "all") await history.clear();
    else if (page !== null) await history.delete(rangeOfPage(page));
    else if ("host" in of)
      for (const key of await history.index("host").getAllKeys(rangeOfHost(of.host))) await history.delete(key);
  });
}
