import { accessOf } from "../dom/node.js";
import { placeOf } from "../dom/place.js";
import type { FormSource } from "./form-source.js";
import type { PlacedForm } from "./placed-form.js";
import { readFormFrom } from "./read-form.js";

/** An edit form of a live document that was read. */
export interface FormReading extends PlacedForm {
  /** The element that a fact was read at. */
  element(at: number): Element | null;
}

/** What can't be seen in a form as it stands. */
export interface ReadFormOptions {
  /**
   * Did the user change this control? To be answered by whoever listened to the page's `input` and `change` events:
   * what a script chose can't be told from what the user chose afterwards. Null where nobody listened from the start,
   * and without it, values are compared with those in the markup.
   * @param element a control of the form
   */
  touched?(element: Element): boolean | null;
}

/**
 * Reads the edit form of a live document as it stands filled in: live values, widgets of the usual libraries, editors in
 * frames of the same origin. Nothing is written to it, no layout is asked for. Null if the page has no edit form; a
 * search form is none.
 */
export function readForm(document: Document, options: ReadFormOptions = {}): FormReading | null {
  const access = accessOf(document);
  const { localName, firstChild, nextSibling, documentElement } = access;
  const isElement = ({ nodeType }: Node) => nodeType === 1 || typeof nodeType === "object";
  const source: FormSource<Node> = {
    name: (node) => (isElement(node) ? localName(node) : node.nodeType === 3 ? "#text" : ""),
    children(node) {
      const found: Node[] = [];
      for (let child = firstChild(node); child !== null; child = nextSibling(child)) found.push(child);
      return found;
    },
    text: (node) => (node as Text).data,
    attr: access.getAttribute,
    // None of these is a form, so that nothing is overridden.
    value: (node) => (node as HTMLInputElement).value ?? "",
    checked: (node) => (node as HTMLInputElement).checked === true,
    selected: (option) => (option as HTMLOptionElement).selected,
    frame(node) {
      try {
        const inner = (node as HTMLIFrameElement).contentDocument;
        const root = inner && documentElement(inner);
        return root && { root, editable: inner!.designMode === "on" };
      } catch {
        return null;
      }
    },
    frameWhy: "other-origin",
    touched: (node) => options.touched?.(node as Element) ?? null,
  };
  const root = documentElement(document);
  const raw = root && readFormFrom<Node>(source, root);
  if (!raw) return null;
  const { facts } = raw;
  const nodes = raw.nodes as Element[];
  return {
    facts,
    element: (at) => nodes[at] ?? null,
    place: (at) => placeOf(nodes[at], root, access),
  };
}
