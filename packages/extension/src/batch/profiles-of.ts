import type { AttributeName } from "@mulu/catalog-core";
import type { BatchItem } from "./batch.js";

/** A site's profile over all pages of a batch that were read with it. */
export interface BatchProfile {
  id: string;
  name: string;
  pages: number;
  /** What read nothing, and on how many pages; most first. */
  failed: { attribute: AttributeName; pages: number }[];
  /** What was broken at the last page. */
  broken: readonly AttributeName[];
}

/** The profiles that the pages of a batch were read with, in the order of their first page. */
export function profilesOf(items: readonly BatchItem[]): BatchProfile[] {
  const found = new Map<string, BatchProfile>();
  for (const { row } of items) {
    if (!row?.profile) continue;
    const { id, name, failed, broken } = row.profile;
    const known = found.get(id) ?? { id, name, pages: 0, failed: [], broken };
    found.set(id, known);
    known.name = name;
    known.pages++;
    known.broken = broken;
    for (const attribute of failed) {
      const before = known.failed.find((one) => one.attribute === attribute);
      if (before) before.pages++;
      else known.failed.push({ attribute, pages: 1 });
    }
  }
  for (const { failed } of found.values()) failed.sort((a, b) => b.pages - a.pages);
  return [...found.values()];
}
