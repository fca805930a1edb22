import { decodeHtml } from "@mulu/catalog-core/html";
import type { Failure, FoundLink } from "./batch.js";
import { charsetOf } from "./charset.js";
import type { Fetched } from "./fetch-page.js";
import { findLinks, type ListPage } from "./links.js";
import type { InTurn } from "./one-at-a-time.js";

/** Pages of a list that are followed at most. */
const MOST_LIST_PAGES = 30;
/** So few links in the source, though the user sees a list: it is built by a script. */
const FEW_LINKS = 3;

export type ListProblem = Failure | { name: "no-links"; detail: "" };

/** What was found of a list so far. */
export interface FoundList {
  url: string;
  title: string;
  links: readonly FoundLink[];
  /** Pages of the list that were read. */
  pages: number;
  /** The list goes on, but no more was wanted. */
  more: boolean;
  done: boolean;
  problem: ListProblem | null;
}

export interface ReadListTools {
  fetchPage(url: string, options: { signal: AbortSignal }): Promise<Fetched>;
  inTurn: InTurn;
  /** The page as its tab shows it, for lists built by scripts; null where it can't be had. */
  live(): Promise<{ url: string; html: string } | null>;
  signal: AbortSignal;
}

/**
 * Reads a column page and those that its list goes on with, until there are enough articles.
 * @param told after every page
 */
export async function readList(
  url: string,
  limit: number,
  tools: ReadListTools,
  told: (list: FoundList) => void,
): Promise<void> {
  const links = new Map<string, FoundLink>();
  const asked = new Set<string>();
  let title = "";
  let problem: ListProblem | null = null;
  let next: string | null = url;
  const tell = (done: boolean) =>
    told({
      url,
      title,
      links: [...links.values()].slice(0, limit),
      pages: asked.size,
      more: next !== null || links.size > limit,
      done,
      problem,
    });

  while (next !== null && links.size < limit && asked.size < MOST_LIST_PAGES && !asked.has(next)) {
    const address: string = next;
    asked.add(address);
    const list = await listAt(address, asked.size === 1, tools);
    if (tools.signal.aborted) return;
    if ("name" in list) {
      problem = list;
      break;
    }
    if (asked.size === 1) title = list.title;
    for (const link of list.links) if (!links.has(link.url) && !asked.has(link.url)) links.set(link.url, link);
    next = list.next;
    tell(false);
  }
  if (links.size === 0) problem ??= { name: "no-links", detail: "" };
  tell(true);
}

async function listAt(address: string, first: boolean, tools: ReadListTools): Promise<ListPage | Failure> {
  const { signal } = tools;
  const fetched = await tools.inTurn(new URL(address).host, () => tools.fetchPage(address, { signal }));
  if (fetched.type === "page") {
    const { bytes, contentType, url } = fetched.page;
    const list = findLinks(decodeHtml(bytes, charsetOf(contentType)).html, url);
    return first && list.links.length < FEW_LINKS ? better(list, await liveList(address, tools)) : list;
  }
  const live = first ? await liveList(address, tools) : null;
  if (live !== null && live.links.length > 0) return live;
  switch (fetched.type) {
    case "failed":
      return fetched.failure;
    case "login":
      return { name: "login", detail: fetched.detail };
    case "refused":
      return { name: "busy", detail: "" };
    case "aborted":
      return { name: "network", detail: "" };
  }
}

async function liveList(address: string, tools: ReadListTools): Promise<ListPage | null> {
  const page = await tools.live();
  // The tab may have gone on to another page meanwhile.
  if (page === null || withoutHash(page.url) !== withoutHash(address)) return null;
  return findLinks(page.html, address);
}

function better(list: ListPage, live: ListPage | null): ListPage {
  return live !== null && live.links.length > list.links.length ? live : list;
}

function withoutHash(url: string): string {
  return url.split("#", 1)[0]!;
}
