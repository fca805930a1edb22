import type { EntryState, WidgetEntry } from "@mulu/catalog-core/widget";

// Catalogs come from anywhere: a field is only what it should be after it was looked at. Nothing is copied.

/** Characters of one value that are shown and searched: more would hold up the page. */
export const LONGEST = 5_000;
/** Values of a list. */
const MOST = 200;

/** Characters of what can't be shown in part: a name, a choice. */
const SHORT = 200;

/** Without the controls that would turn the direction of what stands around it. */
const plain = (text: string) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");

/** What is one text; empty if it is anything else. */
export const textOf = (value: unknown): string => (typeof value === "string" ? plain(value) : "");

export const short = (text: string): string => text.slice(0, SHORT);

/** A field that is one text. */
export function text(
  entry: WidgetEntry,
  name: "id" | "level1" | "level2" | "level3" | "body" | "note" | "pinyin",
): string {
  return textOf(entry?.[name]);
}

/** A field that is a list of texts. */
export function list(
  entry: WidgetEntry,
  name: "elements" | "basis" | "channels" | "audience" | "method" | "level" | "links",
): readonly string[] {
  const value: unknown = entry?.[name];
  return Array.isArray(value)
    ? value
        .slice(0, MOST)
        .filter((one) => typeof one === "string")
        .map(plain)
    : [];
}

export function timeLimit(entry: WidgetEntry): string {
  return textOf(entry?.timeLimit?.text);
}

/** Item of the second level, with that of the third where there is one. */
export function nameOf(entry: WidgetEntry): string {
  const third = short(text(entry, "level3"));
  return short(text(entry, "level2")) + (third && ` › ${third}`);
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
