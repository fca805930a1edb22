import { childrenOf, nameOf, parentOf } from "../page/highlight/dom.js";

const NOT_SHOWN = /^(?:script|style|template|noscript|br|wbr|option|optgroup|mulu-marks|mulu-panel)$/;
/** What is in them is another document, or none. */
const CLOSED = /^(?:html|body|iframe|frame|frameset|object|embed)$/;

/** Can it be picked? Boxes of other documents can't, nor the page as a whole. */
export function isPickable(element: Element): boolean {
  return !CLOSED.test(nameOf(element)) && !NOT_SHOWN.test(nameOf(element));
}

/** Is there something of it to be seen? */
function isShown(element: Element): boolean {
  return isPickable(element) && Element.prototype.getClientRects.call(element).length > 0;
}

/** The picker's way through the page by arrow keys. It remembers the way up, so that down leads back. */
export interface Moves {
  up(from: Element): Element | null;
  down(from: Element): Element | null;
  /** `step` 1 for the next, -1 for the one before; past the last sibling it goes on beside the parent. */
  along(from: Element, step: 1 | -1): Element | null;
}

export function createMoves(): Moves {
  const from = new WeakMap<Element, Element>();

  function up(element: Element): Element | null {
    const parent = parentOf(element);
    if (!parent || !isPickable(parent)) return null;
    from.set(parent, element);
    return parent;
  }

  function down(element: Element): Element | null {
    const before = from.get(element);
    if (before && parentOf(before) === element && isShown(before)) return before;
    return [...childrenOf(element)].find(isShown) ?? null;
  }

  function along(element: Element, step: 1 | -1): Element | null {
    for (let at: Element | null = element; at; at = parentOf(at)) {
      const parent = parentOf(at);
      const siblings = parent ? [...childrenOf(parent)] : [];
      const place = siblings.indexOf(at);
      const beside = step > 0 ? siblings.slice(place + 1) : siblings.slice(0, Math.max(0, place)).reverse();
      const next = beside.find(isShown);
      if (next) return next;
      if (parent && !isPickable(parent)) return null;
    }
    return null;
  }

  return { up, down, along };
}

const FIRST = ["h1", "main", "article", "table", "h2", "p", "body>*"];

/** Where the keyboard begins: at the page's heading, or in what is its main part. */
export function firstElement(document: Document): Element | null {
  for (const selector of FIRST) {
    const found = [...Document.prototype.querySelectorAll.call(document, selector)].find(isShown);
    if (found) return found;
  }
  return null;
}
