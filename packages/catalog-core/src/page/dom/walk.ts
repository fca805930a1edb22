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
 * Nothing is written to the document.
 *
 * @returns walks over at most that many nodes and says whether the end is reached
 */
export function domWalk(
  root: Element,
  reader: Reader<Element>,
  { localName, parentElement, firstChild, nextSibling }: NodeAccess,
): (nodes: number) => boolean {
  let node: Node | null = root;

  const close = (element: Element) => reader.close(localName(element), element);

  /** The node after one whose content is done with; elements that end on the way are closed. */
  function after(from: Node): Node | null {
    for (let last: Node | null = from; last !== null && last !== root; ) {
      const sibling = nextSibling(last);
      if (sibling) return sibling;
      last = parentElement(last);
      if (last) close(last as Element);
    }
    return null;
  }

  return (nodes) => {
    for (let left = nodes; node && left > 0; left--) {
      const { nodeType } = node;
      let child: Node | null = null;
      // 1 is an element, 3 a text. A control in the place of a form's nodeType is no number, and nothing else has one.
      if (!(nodeType > 1)) {
        const element = node as Element;
        if (reader.open(localName(element), element)) {
          child = firstChild(element);
          if (!child) close(element);
        }
      } else if (nodeType === 3) reader.chars((node as Text).data);
      node = child ?? after(node);
    }
    return !node;
  };
}
