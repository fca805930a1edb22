import { findDate } from "@mulu/catalog-core/page";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { FoundLink } from "./batch.js";
import { linkAddress } from "./link-address.js";
import { nextListPage } from "./next-list-page.js";

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What a page of a column lists. */
export interface ListPage {
  /** The document's title. */
  title: string;
  links: FoundLink[];
  /** Address of the list's next page; null on the last. */
  next: string | null;
}

/** A link and the largest element that holds this link only: the list's item. */
interface Item {
  link: FoundLink;
  element: Element;
}

// Pages are strangers': a list longer or deeper than this is looked at no further.
const MOST_LINKS = 5_000;
const MOST_LEVELS = 60;
const LONGEST_TITLE = 300;
/** A link this long is a title, not a menu word; the same length as for the audit. */
const TITLE = 8;
/** Without dates a list is known by this many titles. */
const TITLES = 3;
const NAVIGATION = new Set(["nav", "header", "footer", "aside"]);
const NAVIGATION_NAME =
  /(?:^|[\s_-])(?:nav|navi|menu|submenu|foot|footer|header|head|crumbs?|breadcrumbs?|position|location|dqwz|friend|copyright|sitemap|toolbar|pager|pages?|pagination|side|sidebar)(?:$|[\s_-])/i;

/**
 * The articles that a column page links to. Links that stand in the same place of the same structure make a list; the
 * one with the most dates and titles is the column's, and navigation hardly ever is.
 * @param html the page's text
 * @param address where it is: links to other hosts are left out
 */
export function findLinks(html: string, address: string): ListPage {
  const found = elementsOf(parse(html, { scriptingEnabled: false }));
  const base = baseOf(found.base, address);
  const here = linkAddress(address, address, address);
  const anchors = found.anchors.flatMap((element) => {
    const text = textOf(element, LONGEST_TITLE);
    const url = linkAddress(attr(element, "href"), base, address, text);
    return url === null ? [] : [{ element, url, text }];
  });
  const next = nextListPage(
    found.anchors.map((element) => ({
      href: attr(element, "href"),
      rel: attr(element, "rel"),
      text: textOf(element, 20),
    })),
    { html, base, address },
  );
  const items = itemsOf(anchors.filter(({ url }) => url !== here && url !== next));
  return { title: textOf(found.title, LONGEST_TITLE), links: bestList(items), next };
}

/** All anchors in order, and what else of the page counts. A loop, since pages may be nested without end. */
function elementsOf(document: Node): { anchors: Element[]; base: string; title: Element | null } {
  const anchors: Element[] = [];
  let base = "";
  let title: Element | null = null;
  const open: Node[] = [document];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.nodeName === "a" && anchors.length < MOST_LINKS) anchors.push(node as Element);
    else if (node.nodeName === "base" && base === "") base = attr(node as Element, "href");
    else if (node.nodeName === "title") title ??= node as Element;
    const { childNodes = [] } = node as Element;
    for (let at = childNodes.length - 1; at >= 0; at--) open.push(childNodes[at]!);
  }
  return { anchors, base, title };
}

function itemsOf(anchors: readonly { element: Element; url: string; text: string }[]): Item[] {
  // How many different links each element holds; those of one item (picture and title) follow each other.
  const held = new Map<Node, { url: string; count: number }>();
  for (const { element, url } of anchors) {
    for (const node of ancestors(element)) {
      const before = held.get(node);
      if (before === undefined) held.set(node, { url, count: 1 });
      else if (before.url !== url) {
        before.url = url;
        before.count++;
      }
    }
  }
  // Hundreds of links may have one item: each is looked at once.
  const texts = new Map<Element, ItemTexts>();
  return anchors.map(({ element, url, text }) => {
    let item = element;
    for (const node of ancestors(element)) {
      if (held.get(node)!.count > 1 || node.tagName === "body") break;
      item = node;
    }
    const around = texts.get(item) ?? { inside: textOf(item, 1_000), behind: textOf(nextElement(item), 24) };
    texts.set(item, around);
    return { element: item, link: { url, title: titleOf(element, text), day: dayOf(around, text) } };
  });
}

/** Lists cut long titles and keep the whole in the attribute. */
function titleOf(element: Element, text: string): string {
  const whole = collapsed(attr(element, "title")).slice(0, LONGEST_TITLE);
  const start = text.replace(/[….]{1,9}$/, "").slice(0, 8);
  return whole.length > text.length && whole.includes(start) ? whole : text;
}

interface ItemTexts {
  inside: string;
  /** Of the element that follows. */
  behind: string;
}

/** The date of an item: in it, or right behind it (`dt` and `dd`). The title may hold dates of its own. */
function dayOf({ inside, behind }: ItemTexts, title: string): string | null {
  const beside = title === "" ? inside : inside.split(title).join(" ");
  return findDate(beside)?.day ?? findDate(behind)?.day ?? null;
}

/** The links of the list that is most likely the column's. */
function bestList(items: readonly Item[]): FoundLink[] {
  const lists = new Map<string, { score: number; dated: number; titles: number; links: Map<string, FoundLink> }>();
  for (const { element, link } of items) {
    const { path, navigation } = placeOf(element);
    const list = lists.get(path) ?? { score: 0, dated: 0, titles: 0, links: new Map() };
    lists.set(path, list);
    const title = link.title.length >= TITLE;
    const known = list.links.get(link.url);
    if (known === undefined || known.title.length < link.title.length)
      list.links.set(link.url, { ...link, day: link.day ?? known?.day ?? null });
    if (known !== undefined) continue;
    if (title) list.titles++;
    if (link.day !== null) list.dated++;
    list.score += ((link.day === null ? 0 : 3) + (title ? 1 : 0.1)) * (navigation ? 0.2 : 1);
  }
  const [best] = [...lists.values()]
    .filter(({ dated, titles }) => dated > 0 || titles >= TITLES)
    .sort((a, b) => b.score - a.score);
  return best ? [...best.links.values()].filter(({ title }) => title !== "") : [];
}

/** Where an item stands, the same for all items of a list, and whether that is a navigation. */
function placeOf(item: Element): { path: string; navigation: boolean } {
  let navigation = false;
  // Items are told apart by class (first, odd), lists by theirs.
  const path = [item.tagName];
  for (const node of ancestors(item)) {
    const names = `${attr(node, "class")} ${attr(node, "id")}`.slice(0, 200);
    if (NAVIGATION.has(node.tagName) || NAVIGATION_NAME.test(names)) navigation = true;
    path.push(`${node.tagName}.${names.replace(/\d+/g, "")}`);
  }
  return { path: path.join("<"), navigation };
}

/** The elements around one, from inside. */
function* ancestors(element: Element): Generator<Element> {
  let node = element.parentNode;
  for (let level = 0; level < MOST_LEVELS && node !== null && "tagName" in node; level++) {
    yield node;
    node = node.parentNode;
  }
}

function nextElement(element: Element): Element | null {
  const around = element.parentNode?.childNodes ?? [];
  for (let at = around.indexOf(element) + 1; at > 0 && at < around.length; at++) {
    const node = around[at]!;
    if ("tagName" in node) return node.tagName === "dd" || node.tagName === "span" ? node : null;
  }
  return null;
}

function textOf(element: Node | null, most: number): string {
  let text = "";
  const open: Node[] = element === null ? [] : [element];
  for (let node = open.pop(); node !== undefined && text.length < most * 2; node = open.pop()) {
    if (node.nodeName === "#text") text += `${(node as DefaultTreeAdapterTypes.TextNode).value} `;
    if (node.nodeName === "script" || node.nodeName === "style") continue;
    const { childNodes = [] } = node as Element;
    for (let at = childNodes.length - 1; at >= 0; at--) open.push(childNodes[at]!);
  }
  return collapsed(text).slice(0, most);
}

function collapsed(text: string): string {
  return text.replace(/[\s\u3000]+/g, " ").trim();
}

function attr(element: Element, name: string): string {
  return element.attrs.find((one) => one.name === name)?.value.trim() ?? "";
}

function baseOf(href: string, address: string): string {
  try {
    return new URL(href, address).href;
  } catch {
    return address;
  }
}
