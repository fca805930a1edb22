import type { MatchAccount } from "./account.js";

export interface RowId {
  id: string;
  by: MatchAccount["by"];
}

/** Ids of catalogs and rows in version 1. */
const ID = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;

export const isId = (text: string): boolean => text.length <= 100 && ID.test(text);

/**
 * Ids for rows, each once: a row's own, where it is one and no row before has it, else the one that is wanted for it. The
 * same id twice gets -2, -3 … in the order of the rows.
 */
export function rowIds(own: readonly string[], wanted: (row: number) => RowId): RowId[] {
  const free = freeIds(new Set(own.filter(isId)));
  const first = new Set<string>();
  return own.map((id, row): RowId => {
    if (!isId(id)) {
      const one = wanted(row);
      return { id: free(one.id), by: one.by };
    }
    if (first.has(id)) return { id: free(id), by: "new" };
    first.add(id);
    return { id, by: "id" };
  });
}

/** Gives each id once: a, a-2, a-3 … */
function freeIds(used: Set<string>): (wanted: string) => string {
  const counts = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let count = counts.get(wanted) ?? 1;
    while (used.has(id)) id = `${wanted}-${++count}`;
    counts.set(wanted, count);
    used.add(id);
    return id;
  };
}
