import { type Query, queryOf, selectorEngine, type Tree } from "@mulu/catalog-core/profile";
import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Element = DefaultTreeAdapterTypes.Element;
type TextNode = DefaultTreeAdapterTypes.TextNode;

/** The reading of a page doesn't go into these, and gives no numbers to what is in them. */
const NOT_ENTERED = new Set(
  "title script style select textarea iframe noscript noframes noembed svg math canvas audio video object applet template".split(
    " ",
  ),
);

/**
 * Finds elements in a page's HTML text by a profile's selectors, as they are found in its tab. The numbers are those of
 * `readHtml` for the same text.
 */
export function htmlQuery(html: string): Query {
  // In a tab, where scripts run, what is in a noscript are no elements.
  const root = parse(html, { scriptingEnabled: true }).childNodes.find(isElement)!;
  const tree = {
    root,
    name: ({ tagName }: Element) => tagName,
    attribute: ({ attrs }: Element, name: string) => attrs.find((one) => one.name === name)?.value ?? null,
    parent: ({ parentNode }: Element) => (parentNode && isElement(parentNode) ? parentNode : null),
    nodes: ({ childNodes }: Element) => childNodes.flatMap(nodeOf),
  };
  return queryOf({ ...tree, find: selectorEngine(tree) }, numbersOf(tree));
}

function numbersOf({ root, name, nodes }: Pick<Tree<Element>, "root" | "name" | "nodes">): Map<Element, number> {
  const numbers = new Map<Element, number>();
  const left = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    numbers.set(node, numbers.size);
    if (NOT_ENTERED.has(name(node))) continue;
    const inner = nodes(node);
    for (let at = inner.length; at-- > 0; ) {
      const one = inner[at]!;
      if (typeof one !== "string") left.push(one);
    }
  }
  return numbers;
}

function nodeOf(node: DefaultTreeAdapterTypes.ChildNode): (Element | string)[] {
  if (isElement(node)) return [node];
  return node.nodeName === "#text" ? [(node as TextNode).value] : [];
}

function isElement(node: DefaultTreeAdapterTypes.Node): node is Element {
  return "tagName" in node;
}
