import type { DefaultTreeAdapterTypes } from "parse5";
import type { At } from "../page/facts.js";
import { parseHtml, type TreeElement } from "../page/html/parse.js";
import { Shape, shapeOf } from "../page/tags.js";
import { type Query, queryOf } from "./query.js";
import { selectorEngine } from "./select.js";
import { childrenOf, type Tree } from "./tree.js";

/** A parsed page as profiles ask it. */
export function htmlTree(document: DefaultTreeAdapterTypes.Document): Tree<TreeElement> {
  const root = document.childNodes.find((node): node is TreeElement => "tagName" in node)!;
  const tree = {
    root,
    name: (node: TreeElement) => node.tagName,
    attribute: (node: TreeElement, name: string) => node.attrs.find((one) => one.name === name)?.value ?? null,
    parent: (node: TreeElement) =>
      node.parentNode && "tagName" in node.parentNode ? (node.parentNode as TreeElement) : null,
    // In a tab, where scripts run, there are no elements in a noscript.
    nodes: ({ tagName, childNodes }: TreeElement) =>
      (tagName === "noscript" ? [] : childNodes).flatMap((child): (TreeElement | string)[] =>
        "tagName" in child
          ? [child as TreeElement]
          : child.nodeName === "#text"
            ? [(child as DefaultTreeAdapterTypes.TextNode).value]
            : [],
      ),
  };
  return { ...tree, find: selectorEngine(tree) };
}

/**
 * The {@link Query} of a page's HTML text: for `applyProfile` on what `readHtml` read of the same text. It understands
 * the selectors that parse-selector.ts does, and says of others that they are none. Ids and classes are told by their
 * case, as browsers do but for pages without a doctype.
 */
export function queryHtml(html: string): Query {
  const tree = htmlTree(parseHtml(html).document);
  return queryOf(tree, numbersOf(tree));
}

/** The numbers that the walk of the reading gives: it doesn't go into what isn't text of the page. */
function numbersOf(tree: Tree<TreeElement>): Map<TreeElement, At> {
  const numbers = new Map<TreeElement, At>();
  const left = [tree.root];
  while (left.length > 0) {
    const node = left.pop()!;
    numbers.set(node, numbers.size);
    if (shapeOf(tree.name(node)) === Shape.skipped) continue;
    const children = childrenOf(tree, node);
    for (let i = children.length; i-- > 0; ) left.push(children[i]!);
  }
  return numbers;
}
