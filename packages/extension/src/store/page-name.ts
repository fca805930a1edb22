import { pageAddress } from "@mulu/catalog-core";
import { longest } from "./values.js";

/** What everything about a page is kept by. */
export interface PageName {
  /** Its address without what is different on each visit. */
  page: string;
  /** Host and port; empty for files of this computer. */
  host: string;
}

/** Null for pages of which nothing is kept: the browser's own, and addresses that are too long to be one. */
export function pageName(url: string): PageName | null {
  if (url.length > 4 * longest.address || !/^(?:https?|file):/i.test(url)) return null;
  const page = pageAddress(url);
  if (page.length > longest.address) return null;
  try {
    const { host } = new URL(page);
    return host.length > longest.host ? null : { page, host };
  } catch {
    return null;
  }
}
