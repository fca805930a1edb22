import type { SiteProfile } from "./site-profile.js";
import { fitsWildcard } from "./wildcard.js";

/**
 * The profile that counts for an address: of the most specific host, then of the longest path, then the youngest.
 * @returns null where none fits, or the address is none of the web
 */
export function matchProfile<P extends Pick<SiteProfile, "hosts" | "pages" | "madeOn">>(
  profiles: readonly P[],
  url: string,
): P | null {
  const address = addressOf(url);
  if (!address) return null;
  let best: P | null = null;
  let bestRank: Rank | null = null;
  for (const profile of profiles) {
    const rank = rankOf(profile, address);
    if (rank === null || (bestRank && compare(rank, bestRank) <= 0)) continue;
    best = profile;
    bestRank = rank;
  }
  return best;
}

/** Does one of the hosts fit the address, whatever its path? These are the site's profiles. */
export function fitsHost(hosts: readonly string[], url: string): boolean {
  const address = addressOf(url);
  return address !== null && hostRank(hosts, address) > 0;
}

interface Address {
  /** With its port, where it has one. */
  host: string;
  name: string;
  /** Path and query, readable. */
  path: string;
}

type Rank = [host: number, path: number, madeOn: string];

function addressOf(url: string): Address | null {
  try {
    const { protocol, host, hostname, pathname, search } = new URL(url);
    return /^https?:$/.test(protocol) ? { host, name: hostname, path: readable(pathname + search) } : null;
  } catch {
    return null;
  }
}

function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function rankOf({ hosts, pages, madeOn }: Pick<SiteProfile, "hosts" | "pages" | "madeOn">, at: Address): Rank | null {
  const host = hostRank(hosts, at);
  if (host === 0) return null;
  if (!pages?.length) return [host, 0, madeOn];
  const path = Math.max(...pages.map((page) => pageRank(readable(page), at.path)));
  return path === 0 ? null : [host, path, madeOn];
}

function compare(a: Rank, b: Rank): number {
  return a[0] - b[0] || a[1] - b[1] || (a[2] > b[2] ? 1 : -1);
}

/** 0 where none fits. A host that is named is closer than any that is only meant along with others. */
function hostRank(hosts: readonly string[], { host, name }: Address): number {
  let best = 0;
  for (const pattern of hosts) {
    const whole = pattern.startsWith("*.") ? pattern.slice(2) : pattern;
    const own = whole.includes(":") ? host : name;
    const fits = pattern === whole ? own === whole : own === whole || own.endsWith(`.${whole}`);
    if (fits) best = Math.max(best, pattern === whole ? 1_000 : whole.length);
  }
  return best;
}

/** 0 where it doesn't fit, else one more than the characters that are no `*`. Without one the path may go on. */
function pageRank(pattern: string, path: string): number {
  const fits = pattern.includes("*") ? fitsWildcard(pattern, path) : path.startsWith(pattern);
  return fits ? pattern.replaceAll("*", "").length + 1 : 0;
}
