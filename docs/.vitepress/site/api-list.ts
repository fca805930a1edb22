import { apiEntries } from "./api.js";
import type { Locale } from "./pages.js";
import { words } from "./words/words.js";

/** The page that leads to the reference of each entry of the library. */
export function apiListPage(locale: Locale): string {
  const { title, about, entries, entriesAt } = words[locale].api;
  const base = locale === "en" ? "/en/" : "/";
  return [
    `# ${title}`,
    about,
    `[${entries}](${base}library.html#${entriesAt})`,
    apiEntries.map(({ imported, path }) => `- [\`${imported}\`](${base}${path.replace(".md", ".html")})`).join("\n"),
  ].join("\n\n");
}
