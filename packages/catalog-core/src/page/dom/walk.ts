import type { NodeSource, Reader } from "../reader.js";

/** Reads nodes of a live document. */
export const domSource: NodeSource<Element> = {
  attr: (node, name) => node.getAttribute(name),
  rawText: (node) => node.textContent ?? "",
  names(node) {
    const id = node.getAttribute("id") ?? "";
    const classes = node.getAttribute("class") ?? "";
    return id === "" ? classes : `${id} ${classes}`;
  },
};

const ELEMENT = 1;
const TEXT = 3;

/**
 * The walk over a live document, in steps: a page of tens of thousands of elements must not hold up the browser.
 * Nothing is written to the document.
 */
export class DomWalk {
  private node: Node | null;

  constructor(
    private readonly root: Element,
    private readonly reader: Reader<Element>,
  ) {
    this.node = root;
  }

  /** Walks over at most that many nodes. Says whether the end is reached. */
  step(nodes: number): boolean {
    const { reader, root } = this;
    let node = this.node;
    for (let left = nodes; node !== null && left > 0; left--) {
      let descend = false;
      if (node.nodeType === ELEMENT) {
        descend = reader.open((node as Element).localName, node as Element);
        if (descend && node.firstChild !== null) {
          node = node.firstChild;
          continue;
        }
        if (descend) reader.close((node as Element).localName, node as Element);
      } else if (node.nodeType === TEXT) {
        reader.chars((node as Text).data);
      }
      node = this.next(node, root, reader);
    }
    this.node = node;
    return node === null;
  }

  private next(from: Node, root: Element, reader: Reader<Element>): Node | null {
    let node = from;
    while (node !== root) {
      if (node.nextSibling !== null) return node.nextSibling;
      const parent = node.parentNode as Element | null;
      if (parent === null) return null;
      reader.close(parent.localName, parent);
      node = parent;
    }
    return null;
  }
}
