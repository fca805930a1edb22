import type { WidgetEntry } from "@mulu/catalog-core/widget";
import { dayOf, nameOf, stateOf, text } from "../data/entry.js";

/** Orders; the last one only for catalogs that tell when items were updated. */
export const sorts = ["official", "byName", "byUpdate"] as const;
export type Sort = (typeof sorts)[number];

/** What stands below one another: the number of an entry, or the heading of a group. */
export type Line = number | Group;

export interface Group {
  name: string;
  /** How many entries of it are there. */
  found: number;
}

/** The entries found, in the order wanted. */
export function sorted(found: readonly number[], entries: readonly WidgetEntry[], sort: Sort): readonly number[] {
  if (sort === "official") return found;
  const keyOf = (at: number) => {
    const entry = entries[at]!;
    if (sort === "byUpdate") return dayOf(stateOf(entry)?.updatedOn);
    // Pinyin is in the order of dictionaries, and compares quickly.
    return text(entry, "pinyin").split("|").slice(1, 3).join() || nameOf(entry);
  };
  const keys = new Map(found.map((at) => [at, keyOf(at)]));
  const way = sort === "byUpdate" ? -1 : 1;
  return [...found].sort((a, b) => {
    const [one, other] = [keys.get(a)!, keys.get(b)!];
    return one === other ? a - b : one < other ? -way : way;
  });
}

/** Entries under the headings of their groups, one for each entry of the catalog; those of closed groups are left out. */
export function grouped(found: readonly number[], groups: readonly string[], closed: ReadonlySet<string>): Line[] {
  const lines: Line[] = [];
  let group: Group | undefined;
  let isOpen: boolean;
  for (const at of found) {
    const name = groups[at]!;
    if (group?.name !== name) {
      group = { name, found: 0 };
      isOpen = !closed.has(name);
      lines.push(group);
    }
    group.found++;
    if (isOpen!) lines.push(at);
  }
  return lines;
}
