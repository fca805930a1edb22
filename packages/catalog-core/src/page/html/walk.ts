import type { DefaultTreeAdapterTypes } from "parse5";
import type { NodeSource, Reader } from "../reader.js";
import { scriptText, type TreeElement } from "./parse.js";

type TreeNode = DefaultTreeAdapterTypes.ChildNode;

/** Reads nodes of a parse5 tree. */
export class TreeSource implements NodeSource<TreeElement> {
  constructor(private readonly html: string) {}

  attr(node: TreeElement, name: string): string | null {
    for (const attribute of node.attrs) if (attribute.name === name) return attribute.value;
    return null;
  }

  rawText(node: TreeElement): string {
    if (node.tagName === "script") return scriptText(this.html, node);
    let text = "";
    for (const child of node.childNodes)
      if (child.nodeName === "#text") text += (child as DefaultTreeAdapterTypes.TextNode).value;
    return text;
  }

  names(node: TreeElement): string {
    let id = "";
    let classes = "";
    for (const { name, value } of node.attrs) {
      if (name === "class") classes = value;
      else if (name === "id") id = value;
    }
    return id === "" ? classes : `${id} ${classes}`;
  }
}

/** Walks over a parsed page. A loop, not a recursion: pages nested a hundred thousand levels deep exist. */
export function walkTree(document: DefaultTreeAdapterTypes.Document, reader: Reader<TreeElement>): void {
  const parents: TreeElement[] = [];
  const places: number[] = [];
  let children: TreeNode[] = document.childNodes;
  let place = 0;
  for (;;) {
    if (place < children.length) {
      const node = children[place++]!;
      if (node.nodeName === "#text") {
        reader.chars((node as DefaultTreeAdapterTypes.TextNode).value);
      } else if ("tagName" in node) {
        const element = node as TreeElement;
        if (!reader.open(element.tagName, element)) continue;
        if (element.childNodes.length === 0) {
          reader.close(element.tagName, element);
          continue;
        }
        parents.push(element);
        places.push(place);
        children = element.childNodes;
        place = 0;
      }
    } else {
      const parent = parents.pop();
      if (parent === undefined) return;
      reader.close(parent.tagName, parent);
      place = places.pop()!;
      children = parents[parents.length - 1]?.childNodes ?? document.childNodes;
    }
  }
}
