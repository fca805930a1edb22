import type { WidgetEntry } from "@mulu/catalog-core/widget";
import { list, text } from "../data/entry.js";

/** Fields that can be filtered by, in the order in which they are offered. */
export const filterNames = ["level1", "body", "method", "audience", "channels", "level"] as const;
export type FilterName = (typeof filterNames)[number];
export type Filters = Partial<Record<FilterName, string>>;

/** The values of a field by which its entry is found. */
export function valuesOf(entry: WidgetEntry, name: FilterName): readonly string[] {
  return name === "level1" || name === "body" ? [text(entry, name)] : list(entry, name);
}

/** Does the entry have all the values that are asked for? */
export function passes(entry: WidgetEntry, filters: Filters): boolean {
  return filterNames.every((name) => !filters[name] || valuesOf(entry, name).includes(filters[name]));
}
