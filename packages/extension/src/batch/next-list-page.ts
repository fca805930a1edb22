import { linkAddress } from "./link-address.js";

const NEXT = /^(?:下一?页|后一?页|next(?: page)?|[>›»]{1,2}|[›»]?下一?页\s?[>›»]{0,2})$/i;
/** 拓尔思 writes its links to further pages by script: number of pages, this page, and how their files are called. */
const SCRIPTED =
  /\bcreatePageHTML\(\s{0,9}(?:["'][\w-]{0,60}["']\s{0,9},\s{0,9})?(\d{1,5})\s{0,9},\s{0,9}(\d{1,5})\s{0,9},\s{0,9}["']([\w-]{1,60})["']\s{0,9},\s{0,9}["'](\w{1,10})["']/;

/** The address of a list's next page, by its link or by the script that makes one; null on the last page. */
export function nextListPage(
  anchors: readonly { href: string; rel: string; text: string }[],
  page: { html: string; base: string; address: string },
): string | null {
  const { html, base, address } = page;
  const here = linkAddress(address, address, address);
  for (const { href, rel, text } of anchors) {
    if (!NEXT.test(text.trim()) && !/\bnext\b/i.test(rel)) continue;
    const url = onSite(href, base, address);
    if (url !== null && url !== here) return url;
  }
  const scripted = SCRIPTED.exec(html);
  if (!scripted) return null;
  const [, pages, current, name, extension] = scripted;
  const at = Number(current) + 1;
  return at < Number(pages) ? onSite(`${name}_${at}.${extension}`, address, address) : null;
}

/** A list goes on where it began: no permission is asked for in between. */
function onSite(href: string, base: string, address: string): string | null {
  const url = linkAddress(href, base, address);
  return url !== null && new URL(url).origin === new URL(address).origin ? url : null;
}
