import type { CoverageEntry, CoverageMeeting } from "./actions.js";

export type CoverageFilter = "all" | "met" | "missing";

/** Hosts that any item was met on, the one with the most items first. */
export function hostsOf(entries: readonly CoverageEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { met } of entries) for (const { host } of met) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([host]) => host);
}

/** The entries as one host shows them; null: as all hosts together do. */
export function onHost(entries: readonly CoverageEntry[], host: string | null): CoverageEntry[] {
  if (host === null) return [...entries];
  return entries.map((entry) => ({ ...entry, met: entry.met.filter((one) => one.host === host) }));
}

export function filtered(entries: readonly CoverageEntry[], filter: CoverageFilter): CoverageEntry[] {
  if (filter === "all") return [...entries];
  return entries.filter(({ met }) => met.length > 0 === (filter === "met"));
}

export const metCount = (entries: readonly CoverageEntry[]): number =>
  entries.filter(({ met }) => met.length > 0).length;

export const pagesOf = (met: readonly CoverageMeeting[]): number => met.reduce((sum, { pages }) => sum + pages, 0);

/** Entries under their first level, in the order of the catalog. */
export function byLevel1(entries: readonly CoverageEntry[]): [string, CoverageEntry[]][] {
  const groups = new Map<string, CoverageEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.level1);
    if (group) group.push(entry);
    else groups.set(entry.level1, [entry]);
  }
  return [...groups];
}

/** One row for each item and host, and one for each item that was not met. */
export function coverageRows(
  entries: readonly CoverageEntry[],
  words: { head: readonly string[]; met: string; missing: string },
): string[][] {
  const rows = entries.flatMap(({ id, level1, level2, met }): string[][] =>
    met.length === 0
      ? [[id, level1, level2, words.missing, "", "0", "", ""]]
      : met.map(({ host, pages, last, urls }) => [
          id,
          level1,
          level2,
          words.met,
          host,
          String(pages),
          last,
          urls.join("\n"),
        ]),
  );
  return [[...words.head], ...rows];
}
