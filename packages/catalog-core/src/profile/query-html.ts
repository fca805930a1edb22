/**
 * A page's text asked by a profile's selectors, for `applyProfile` where there is no live document. Apart from
 * `./profile`, for it brings parse5.
 * @module
 */

import type { At } from "../page/facts.js";
import { parseHtml, type TreeElement } from "../page/html/parse.js";
import { Shape, shapeOf } from "../page/tags.js";
import { htmlTree } from "./html-tree.js";
import { type Query, queryOf } from "./query.js";
import { childrenOf, type Tree } from "./tree.js";

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
