import type { Grid, GridLimits } from "./grid.js";
import { TableReader } from "./table-reader.js";

const ELEMENT = 1;
const TEXT = 3;

/**
 * A table of a live document, and the tables within it that have the header of a catalog; the outer one comes last.
 *
 * @throws RangeError when one is larger than the limits allow
 */
export function tablesIn(table: Element, limits: GridLimits): Grid[] {
  const reader = new TableReader(limits, table.baseURI);
  walk(table, reader);
  return reader.finish();
}

function walk(root: Element, reader: TableReader): void {
  let node: Node | null = root;
  while (node !== null) {
    if (node.nodeType === ELEMENT) {
      const element = node as Element;
      if (reader.open(element.localName, (name) => element.getAttribute(name))) {
        if (node.firstChild !== null) {
          node = node.firstChild;
          continue;
        }
        reader.close(element.localName);
      }
    } else if (node.nodeType === TEXT) reader.chars((node as Text).data);
    node = next(node, root, reader);
  }
}

function next(from: Node, root: Element, reader: TableReader): Node | null {
  let node: Node = from;
  while (node !== root) {
    if (node.nextSibling !== null) return node.nextSibling;
    const parent = node.parentNode as Element | null;
    if (parent === null) return null;
    reader.close(parent.localName);
    node = parent;
  }
  return null;
}
