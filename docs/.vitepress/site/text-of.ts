import { readFileSync } from "node:fs";
import { join } from "node:path";
import { apiListPage } from "./api-list.js";
import { builtInCatalogPage } from "./built-in-catalog.js";
import { dutyPage } from "./duties.js";
import { API_LIST, CATALOG, DUTY, type Page } from "./pages.js";
import { root } from "./root.js";
import { rulePage } from "./rules.js";
import { words } from "./words/words.js";

/** The Markdown of a page. */
export function textOf(page: Page): string {
  const { source, locale, isForeign, isMade } = page;
  if (source.startsWith(DUTY)) return dutyPage(source.slice(DUTY.length), locale);
  if (source === CATALOG) return builtInCatalogPage(locale);
  if (source === API_LIST) return apiListPage(locale);
  const text = readFileSync(join(root, source), "utf8");
  const rule = /\/rules\/\w+\/([\w-]+)\.md$/.exec(source);
  if (rule) return rulePage(rule[1]!, text, locale);
  if (!isMade || !isForeign) return text;
  const [heading = "", ...rest] = text.split("\n");
  const language = locale === "en" ? "zh-CN" : "en";
  return `${heading} {lang=${language}}\n\n::: info ${words[locale].foreign}\n:::\n\n<div lang="${language}">\n${rest.join("\n")}\n\n</div>\n`;
}
