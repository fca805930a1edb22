import type { NodeSource, Reader } from "../reader.js";
import type { NodeAccess } from "./node.js";

/** Reads nodes of a live document. */
export function domSource({ getAttribute }: NodeAccess): NodeSource<Element> {
  return {
    attr: getAttribute,
    // Asked of scripts only.
    rawText: (node) => node.textContent,
    names: (node) => `${getAttribute(node, "id") ?? ""} ${getAttribute(node, "class") ?? ""}`.trim(),
  };
}

/**
 * The walk over a live document, in steps: a page of tens of thousands of elements must not hold up the browser.
 * Nothing is written to the document. What the page moves or takes away meanwhile is closed where it was opened.
 *
 * @returns walks over at most that many nodes and says whether the end is reached
 */
export function domWalk(
  root: Element | null,
  reader: Reader<Element>,
  { localName, firstChild, nextSibling }: NodeAccess,
): (nodes: number) => boolean {
  let node: Node | null = root;
  const opened: Element[] = [];

  const close = (element: Element) => reader.close(localName(element), element);

  return (nodes) => {
    for (let left = nodes; node && left > 0; left--) {
      const { nodeType } = node;
      let next: Node | null = null;
      // 1 is an element, 3 a text. A control in the place of a form's nodeType is no number, and nothing else has one.
      if (!(nodeType > 1)) {
        const element = node as Element;
        if (reader.open(localName(element), element)) {
          next = firstChild(element);
          if (next) opened.push(element);
          else close(element);
        }
      } else if (nodeType === 3) reader.chars((node as Text).data);
      while (!next && opened.length) {
        next = nextSibling(node);
        if (next) break;
        node = opened.pop()!;
        close(node as Element);
      }
      node = next;
    }
    return !node;
  };
}
