import { factsList } from "../export/catalog/html-parts.js";
import { officialForm } from "../export/catalog/official-form.js";
import { catalogTexts } from "../export/catalog/texts.js";
import { html, Markup } from "../export/html/markup.js";
import { inScript } from "./in-script.js";
import { catalogJsonLd } from "./json-ld.js";
import { pageStyles } from "./page-styles.js";
import { plainTable } from "./render-table.js";
import type { WidgetCatalog } from "./types.js";

/** Where the page finds the widget and its catalog, and whether it is a whole page. */
export interface WidgetHtmlOptions {
  /** Where the widget finds the catalog as JSON (see `widgetCatalog`). Default: `catalog.json`, beside the page. */
  src?: string;
  /** Where the widget itself is. Default: `mulu-catalog.iife.js`, beside the page. */
  script?: string;
  /** A whole document, not a part for another page. Default: false. */
  page?: boolean;
}

/**
 * A catalog as static HTML around which the widget comes to life: `<mulu-catalog>` with every row as a table inside, the
 * widget's script, and the catalog as linked data for search engines. Without JavaScript, and where anything fails, the
 * table stays. It is the official form, so that importers read the same catalog from it.
 *
 * The part for another page has no styles and no attribute that a strict policy (`style-src 'self'`) forbids. A whole page
 * has its styles in `<style>`, and no script in it but data.
 *
 * @throws RangeError when `src` or `script` is no address of a page (see `isWebAddress`)
 */
export function widgetHtml(catalog: WidgetCatalog, options: WidgetHtmlOptions = {}): string {
  const { src = "catalog.json", script = "mulu-catalog.iife.js", page = false } = options;
  for (const [name, address] of Object.entries({ src, script }))
    if (!isWebAddress(address)) throw new RangeError(`${name} must be a relative, http or https address.`);
  const form = officialForm(catalog);
  const ids = catalog.entries.map(({ id }) => id);
  const tables = form.tables.map((table, at) => {
    const caption = at === 0 ? form.title : table.name;
    const one = plainTable(table, caption, at === 0 ? ids : null);
    return html`${at > 0 ? heading(table.name, page ? 2 : 3) : null}${page ? scrolling(one, caption) : one}`;
  });
  const widget = html`<mulu-catalog src="${src}" lang="zh-CN">
${heading(form.title, page ? 1 : 2)}${factsList(form)}${tables}</mulu-catalog>
<script src="${script}" defer></script>
<script type="application/ld+json">${new Markup(inScript(catalogJsonLd(catalog)))}</script>
`;
  return (page ? documentOf(form.title, widget) : widget).text;
}

/** Is it an address that a page can be sent to: relative, http or https? */
export function isWebAddress(text: string): boolean {
  if (text.trim() === "") return false;
  try {
    // As a browser reads it: `java\nscript:` is a scheme as well.
    const { protocol } = new URL(text, "https://www.example.gov.cn/");
    return protocol === "https:" || protocol === "http:";
  } catch {
    return false;
  }
}

function heading(text: string, level: 1 | 2 | 3): Markup | null {
  if (text === "") return null;
  const name = new Markup(`h${level}`);
  return html`<${name}>${text}</${name}>\n`;
}

/** Wider than a telephone, and to be reached with the keyboard. */
function scrolling(table: Markup, caption: string): Markup {
  return html`<div class="mulu-scroll" role="region" aria-label="${catalogTexts["zh-CN"].scroll}：${caption}" tabindex="0">
${table}</div>
`;
}

function documentOf(title: string, content: Markup): Markup {
  return html`<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>
${new Markup(pageStyles())}</style>
</head>
<body>
<main>
${content}</main>
</body>
</html>
`;
}
