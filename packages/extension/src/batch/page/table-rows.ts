import type { AttributeName } from "@mulu/catalog-core";
import { attributeNames } from "@mulu/catalog-core/page";
import type { AttributeState, BatchItem, PageRow } from "../batch.js";

export type SortKey = "number" | "title" | "day" | "item" | "error" | "warning" | "info" | "review";

export interface Sorting {
  by: SortKey | AttributeName;
  down: boolean;
}

/** A page with its number in the batch. */
export interface TableRow {
  at: number;
  item: BatchItem;
}

/** The sign beside each state's word: nobody depends on colour. */
export const signs: Readonly<Record<AttributeState, string>> = {
  shown: "✓",
  missing: "✗",
  empty: "○",
  contradicts: "≠",
  wrong: "▲",
};

export const states = Object.keys(signs) as AttributeState[];

/** Worst first. */
const STATE_RANK: readonly (AttributeState | undefined)[] = [
  "missing",
  "empty",
  "contradicts",
  "wrong",
  undefined,
  "shown",
];

/** Attributes that any page shows or should show, in their usual order. */
export function attributesOf(items: readonly BatchItem[], onlyTroubled: boolean): AttributeName[] {
  const found = new Set<string>();
  for (const { row } of items)
    for (const [name, state] of Object.entries(row?.attributes ?? {}))
      if (!onlyTroubled || state !== "shown") found.add(name);
  return attributeNames.filter((name) => found.has(name));
}

export function hasFindings({ item: { row } }: TableRow): boolean {
  return row !== null && row.findings.length > 0;
}

export function titleOf(item: BatchItem): string {
  return item.row?.title || item.title;
}

/** Rows in another order; of two alike the one that was found first. Pages without a result come last either way. */
export function sortRows(rows: readonly TableRow[], { by, down }: Sorting, locale: string): TableRow[] {
  if (by === "number") return down ? [...rows].reverse() : [...rows];
  const collator = new Intl.Collator(locale, { numeric: true });
  const order = (a: PageRow, b: PageRow, x: TableRow, y: TableRow): number => {
    switch (by) {
      case "title":
        return collator.compare(titleOf(x.item), titleOf(y.item));
      case "day":
        return (a.day ?? "").localeCompare(b.day ?? "");
      case "item":
        return collator.compare(itemText(a), itemText(b));
      case "error":
      case "warning":
      case "info":
      case "review":
        return a.counts[by] - b.counts[by];
      default:
        return STATE_RANK.indexOf(a.attributes[by]) - STATE_RANK.indexOf(b.attributes[by]);
    }
  };
  return [...rows].sort((x, y) => {
    const [a, b] = [x.item.row, y.item.row];
    if (a === null || b === null) return Number(a === null) - Number(b === null) || x.at - y.at;
    return (down ? -1 : 1) * order(a, b, x, y) || x.at - y.at;
  });
}

function itemText({ item }: PageRow): string {
  return item === null ? "" : `${item.level1} ${item.level2}`;
}
