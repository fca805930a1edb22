import type { DefaultTreeAdapterTypes } from "parse5";
import type { TreeElement } from "../page/html/parse.js";
import { selectorEngine } from "./select.js";
import type { Tree } from "./tree.js";

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
