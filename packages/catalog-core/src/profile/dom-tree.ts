import { accessOf } from "../page/dom/node.js";
import type { DomReading } from "../page/dom/read.js";
import type { At } from "../page/facts.js";
import { type Query, queryOf } from "./query.js";
import type { Tree } from "./tree.js";

const ELEMENT = 1;
const TEXT = 3;

/** A live document as profiles ask it. Nothing is written to it. */
export function domTree(document: Document): Tree<Element> {
  const access = accessOf(document);
  const { firstChild, nextSibling } = access;
  // In a document whose root was taken away nothing is found.
  const root = access.documentElement(document) ?? document.createElement("html");
  return {
    root,
    name: access.localName,
    attribute: access.getAttribute,
    parent: access.parentElement,
    nodes(node) {
      const nodes: (Element | string)[] = [];
      for (let at = firstChild(node); at; at = nextSibling(at)) {
        const { nodeType } = at;
        if (nodeType === TEXT) nodes.push((at as Text).data);
        // A control in the place of a form's nodeType is no number, and only forms are overridden.
        else if (nodeType === ELEMENT || typeof nodeType === "object") nodes.push(at as Element);
      }
      return nodes;
    },
    find(selector) {
      try {
        return Array.from(access.querySelectorAll(root, selector));
      } catch {
        return null;
      }
    },
  };
}

/**
 * The {@link Query} of a live document that was read.
 * @param document as it was when it was read
 * @param reading from `readDocument`
 */
export function queryDocument(document: Document, { facts, element }: DomReading): Query {
  const numbers = new Map<Element, At>();
  for (let at = 0; at < facts.elements; at++) {
    const one = element(at);
    if (one) numbers.set(one, at);
  }
  return queryOf(domTree(document), numbers);
}
