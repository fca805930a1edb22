import type { EntryState, WidgetEntry } from "@mulu/catalog-core/widget";

// Catalogs come from anywhere: a field is only what it should be after it was looked at. Nothing is copied.

/** Characters of one value that are shown and searched: more would hold up the page. */
export const LONGEST = 5_000;
/** Values of a list. */
const MOST = 200;

/** A field that is one text; empty if it is anything else. */
export function text(
  entry: WidgetEntry,
  name: "id" | "level1" | "level2" | "level3" | "body" | "note" | "pinyin",
): string {
  const value: unknown = entry?.[name];
  return typeof value === "string" ? value : "";
}

/** A field that is a list of texts. */
export function list(
  entry: WidgetEntry,
  name: "elements" | "basis" | "channels" | "audience" | "method" | "level" | "links",
): readonly string[] {
  const value: unknown = entry?.[name];
  return Array.isArray(value) ? value.slice(0, MOST).filter((one) => typeof one === "string") : [];
}

export function timeLimit(entry: WidgetEntry): string {
  const value: unknown = entry?.timeLimit?.text;
  return typeof value === "string" ? value : "";
}

/** Item of the second level, with that of the third where there is one. */
export function nameOf(entry: WidgetEntry): string {
  const third = text(entry, "level3");
  return text(entry, "level2") + (third && ` › ${third}`);
}

/** Addresses of the web, and nothing else: relative ones are the page's. */
export function linksOf(entry: WidgetEntry): string[] {
  return list(entry, "links").flatMap((link) => {
    try {
      const { protocol, href } = new URL(link, document.baseURI);
      return /^https?:$/.test(protocol) ? [href] : [];
    } catch {
      return [];
    }
  });
}

export function stateOf(entry: WidgetEntry): EntryState | null {
  const state: unknown = entry?.state;
  return typeof state === "object" && state !== null && typeof (state as EntryState).published === "boolean"
    ? (state as EntryState)
    : null;
}

/** A day, if it is written as one. */
export function dayOf(value: unknown): string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? value : "";
}
