import type { Fault } from "./problem.js";

/** How a row is told from others. */
export interface RowNames {
  /** From 1. */
  number: number;
  /** 一级事项 */
  level1: string;
  /** 二级事项 */
  level2: string;
}

/** The sentences about a catalog's file in one language. */
export interface SchemaTexts {
  /** @param row null where it is about the catalog, not about a row */
  sentence(fault: Fault, row: RowNames | null): string;
  /** @param rows with problems of which none is listed; 0 where there are only more problems in what is listed */
  more(rows: number): string;
}

/** The field that a path leads to, as a key of the texts' names, and which item of it. */
export function fieldOf(path: readonly PropertyKey[]): { field: string; item: number | null; inRow: boolean } {
  const inRow = path[0] === "entries" && typeof path[1] === "number";
  const rest = inRow ? path.slice(2) : path;
  const names = rest.filter((key) => typeof key !== "number").map(String);
  const last = rest.at(-1);
  const item = typeof last === "number" ? last + 1 : null;
  // `extra.类别`: the heading itself is the field's name.
  const field = names[0] === "extra" && names.length > 1 ? names[1]! : names.join(".");
  return { field, item, inRow };
}
