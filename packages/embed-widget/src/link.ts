import { type Filters, filterNames } from "./search/filters.js";

/** What a link leads to: an item, or a search. */
export interface Target {
  item: string;
  query: string;
  filters: Filters;
}

/**
 * Reads the part of the page's address behind `#` that is about this widget (`#mulu?item=…`, `#mulu?q=…&body=…`); null if
 * none is.
 * @param name tells several widgets of one page apart
 */
export function targetOf(hash: string, name: string): Target | null {
  const start = `#${name}?`;
  if (!hash.startsWith(start)) return null;
  const given = new URLSearchParams(hash.slice(start.length));
  const filters: Filters = {};
  for (const filter of filterNames) {
    const value = given.get(filter);
    if (value) filters[filter] = value;
  }
  return { item: given.get("item") ?? "", query: given.get("q") ?? "", filters };
}

/** The address that leads there. */
export function linkTo({ item, query, filters }: Target, name: string): string {
  const given = new URLSearchParams();
  if (item) given.set("item", item);
  else {
    if (query) given.set("q", query);
    for (const filter of filterNames) if (filters[filter]) given.set(filter, filters[filter]);
  }
  return `${location.href.replace(/#.*/, "")}#${name}?${given}`;
}
