import { historyBounds, keepBounds, rangeOfPage } from "./history-bounds.js";
import { pageName } from "./page-name.js";
import { type Audit, auditIn, type Counts, MOST_FINDINGS } from "./records.js";
import type { Store } from "./store.js";
import { longest, sound } from "./values.js";

/** The same page audited again within this time is the same visit: typing in a form audits at every word. */
const VISIT = 10 * 60_000;

/** Audits that a list gives at most, where nothing else is said. */
const MOST_LISTED = 200;

/** What a panel's report or a batch gives of one audit. */
export type NewAudit = Omit<Audit, "page" | "host">;

/**
 * Keeps an audit. One of the same page less than ten minutes older is replaced.
 * @returns was it kept?
 */
export async function remember(store: Store, audit: NewAudit, bounds = historyBounds): Promise<boolean> {
  const name = pageName(audit.url);
  const entry = name && auditIn({ ...cut(audit), ...name });
  if (!entry) return false;
  return store.write(["history"], async (tx) => {
    const history = tx.objectStore("history");
    const last = await history.openKeyCursor(rangeOfPage(entry.page), "prev");
    if (last && isOneVisit(last.primaryKey[1], entry.at)) await history.delete(last.primaryKey);
    await history.put(entry);
    await keepBounds(tx, entry.page, bounds);
  });
}

/** Audits of a page, newest first. */
export function auditsOfPage(store: Store, url: string): Promise<Audit[]> {
  const name = pageName(url);
  if (!name) return Promise.resolve([]);
  return store.read(
    ["history"],
    async (tx) => sound(await tx.objectStore("history").getAll(rangeOfPage(name.page)), auditIn).reverse(),
    [],
  );
}

/** Audits of a host, newest first; only the last of each page with `lastOnly`. */
export function auditsOfHost(
  store: Store,
  host: string,
  { most = MOST_LISTED, lastOnly = false }: { most?: number; lastOnly?: boolean } = {},
): Promise<Audit[]> {
  return store.read(
    ["history"],
    async (tx) => {
      const found: Audit[] = [];
      const pages = new Set<string>();
      let cursor = await tx.objectStore("history").index("host").openCursor(rangeOfHost(host), "prev");
      for (; cursor && found.length < most; cursor = await cursor.continue()) {
        const audit = auditIn(cursor.value);
        if (!audit || (lastOnly && pages.has(audit.page))) continue;
        pages.add(audit.page);
        found.push(audit);
      }
      return found;
    },
    [],
  );
}

/** Hosts that were audited, by name, with how many audits of each are kept. */
export function hostsAudited(store: Store): Promise<{ host: string; audits: number }[]> {
  return store.read(
    ["history"],
    async (tx) => {
      const hosts: { host: string; audits: number }[] = [];
      const index = tx.objectStore("history").index("host");
      let cursor = await index.openKeyCursor();
      while (cursor) {
        const [host] = cursor.key;
        hosts.push({ host, audits: await index.count(rangeOfHost(host)) });
        cursor = await cursor.continue([host, []] as unknown as [string, string]);
      }
      return hosts;
    },
    [],
  );
}

/** What became of a page's findings since the visit before. */
export interface Comparison {
  /** The moment of the audit that this one is held against; null when there is none, and then nothing is new. */
  since: string | null;
  new: string[];
  /** With their rules, as the page's report has them no more. */
  gone: Audit["findings"];
  still: string[];
}

/**
 * Holds an audit against the last one of an earlier visit, whether it has been remembered itself or not.
 * @param keys of its findings
 * @param at moment of the audit
 */
export async function compareWithLast(
  store: Store,
  url: string,
  keys: readonly string[],
  at: string = new Date().toISOString(),
): Promise<Comparison> {
  const last = (await auditsOfPage(store, url)).find((audit) => audit.at < at && !isOneVisit(audit.at, at));
  if (!last) return { since: null, new: [], gone: [], still: [] };
  const before = new Set(last.findings.map(({ key }) => key));
  const now = new Set(keys);
  return {
    since: last.at,
    new: keys.filter((key) => !before.has(key)),
    gone: last.findings.filter(({ key }) => !now.has(key)),
    still: keys.filter((key) => before.has(key)),
  };
}

/** One point of a trend. */
export interface TrendPoint {
  /** `YYYY-MM-DD` in China. */
  day: string;
  /** Pages that have been audited by then. */
  pages: number;
  counts: Counts;
}

/**
 * How the counts went, one point for each day with an audit, oldest first: of every page what its last audit by then found.
 * @param audits of a page or a host, in any order
 */
export function trendOf(audits: readonly Audit[]): TrendPoint[] {
  const last = new Map<string, Counts>();
  const points = new Map<string, TrendPoint>();
  for (const { page, at, counts } of [...audits].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    last.set(page, counts);
    const day = dayInChina(at);
    points.set(day, { day, pages: last.size, counts: sumOf(last.values()) });
  }
  return [...points.values()];
}

/** An entry of a catalog, and where on a host it was met. */
export interface EntryMet {
  itemId: string;
  pages: { url: string; title: string; at: string }[];
}

/** Which entries of a catalog were met on a host and where, by each page's last audit; newest pages first. */
export async function entriesMet(store: Store, host: string, catalogId: string): Promise<EntryMet[]> {
  const met = new Map<string, EntryMet>();
  const audits = await auditsOfHost(store, host, { most: historyBounds.inAll, lastOnly: true });
  for (const audit of audits) {
    const { itemId, url, title, at } = audit;
    if (itemId === null || audit.catalogId !== catalogId) continue;
    const entry = met.get(itemId) ?? { itemId, pages: [] };
    entry.pages.push({ url, title, at });
    met.set(itemId, entry);
  }
  return [...met.values()];
}

/** All audits of a host: behind every text stands a list. */
export function rangeOfHost(host: string): IDBKeyRange {
  return IDBKeyRange.bound([host], [host, []]);
}

/** A clock that was set back makes the newer one look older: that is another visit. */
function isOneVisit(before: string, after: string): boolean {
  const between = Date.parse(after) - Date.parse(before);
  return between >= 0 && between < VISIT;
}

/** What pages say may be longer than what is kept. */
function cut(audit: NewAudit): NewAudit {
  return {
    ...audit,
    url: audit.url.slice(0, longest.address),
    title: audit.title.slice(0, longest.title),
    findings: audit.findings.slice(0, MOST_FINDINGS),
  };
}

function sumOf(all: Iterable<Counts>): Counts {
  const sum: Counts = { pass: 0, fail: 0, review: 0, notApplicable: 0, error: 0, waived: 0 };
  for (const counts of all) for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += counts[name];
  return sum;
}

function dayInChina(at: string): string {
  return new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
}
