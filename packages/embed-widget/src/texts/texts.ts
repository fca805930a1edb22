import type { WidgetEntry } from "@mulu/catalog-core/widget";
import { list } from "../data/entry.js";
import { words } from "./words.js";

/** All words of the widget in one language. */
export type Texts = Record<keyof typeof words, string>;

/** What can go wrong with a catalog. */
export type ErrorCode = "network" | "status" | "json" | "catalog" | "size" | "table" | "script" | "file" | "absent";

/** The texts for a language tag: English for `en` and its regions, else Chinese; own ones take the place of ours. */
export function textsFor(lang: string, own: Partial<Texts>): Texts {
  const at = /^en\b/i.test(lang) ? 1 : 0;
  const texts = {} as Texts;
  for (const name in words) texts[name as keyof Texts] = own[name as keyof Texts] ?? words[name as keyof Texts][at]!;
  return texts;
}

/** The word for a value of a closed set (`proactive`: 主动公开); any other value is its own. */
export function wordFor(texts: Texts, value: string): string {
  return texts[`=${value}` as keyof Texts] ?? value;
}

/** The words of a field whose values are a closed set. */
export const wordsOf = (entry: WidgetEntry, name: "audience" | "method" | "level", texts: Texts): string[] =>
  list(entry, name).map((value) => wordFor(texts, value));

/** Puts values into a text. */
export function put(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
