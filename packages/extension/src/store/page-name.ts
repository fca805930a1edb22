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

/** Directories that only say when: `2024`, `202401`, `2024-01-05`. */
const WHEN = /^(?:19|20)\d\d(?:-?(?:0?[1-9]|1[0-2])(?:-?[0-3]?\d)?)?$/;
/** Pages of one system say their column in the file's name: `art_12_345.html`. */
const COLUMN_IN_FILE = /^([a-z]+_\d+_)\d+\.[a-z]+$/i;

/**
 * The columns that a page's address says it is in, the nearest first: `http://a.example/zwgk/jyj/*`. None where the
 * address doesn't tell: at the root, or with parameters.
 */
export function columnsOf(url: string): string[] {
  const page = pageName(url)?.page;
  if (page === undefined || !/^https?:/.test(page)) return [];
  const { origin, pathname, search, hash } = new URL(page);
  if (search !== "" || hash !== "") return [];
  const [, ...parts] = pathname.split("/");
  const file = parts.pop() ?? "";
  const when = parts.findIndex((part) => WHEN.test(part));
  const folders = when < 0 ? parts : parts.slice(0, when);
  const inFile = when < 0 ? null : COLUMN_IN_FILE.exec(file);
  if (inFile) return [`${origin}/${[...folders, "*", `${inFile[1]}*`].join("/")}`];
  return folders.map((_, i) => `${origin}/${folders.slice(0, folders.length - i).join("/")}/*`);
}
