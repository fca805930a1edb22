// A page can put its own things before what the browser offers: after <img name="documentElement"> that is the image,
// and a form with a field "parentNode" has that field for a parent. The prototypes always tell the truth.

function accessor<O extends object, K extends keyof O>(prototype: O, name: K): (of: O) => O[K] {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
  return (of) => get!.call(of);
}

const ofDocument = Document.prototype;
const ofElement = Element.prototype;

export const rootOf = accessor(ofDocument, "documentElement") as (of: Document) => Element | null;
export const viewOf = accessor(ofDocument, "defaultView") as (of: Document) => Window & typeof globalThis;
export const contentTypeOf = accessor(ofDocument, "contentType");
export const isHidden = accessor(ofDocument, "hidden");
export const isConnected = accessor(Node.prototype, "isConnected");
export const nameOf = accessor(ofElement, "localName");
export const childrenOf = accessor(ofElement, "children");
export const parentOf = accessor(Node.prototype, "parentElement");

/** An element of ours. In SVG and XML documents createElement() would make something else. */
export function make(document: Document, name: string): HTMLElement {
  return ofDocument.createElementNS.call(document, "http://www.w3.org/1999/xhtml", name) as HTMLElement;
}

/**
 * An element of ours for a shadow root. It gets that in a document of its own: had the page defined elements of that name,
 * its constructor would run for one made here, and could ask for the closed root.
 */
export function makeHost(document: Document, name: string, mode: ShadowRootMode) {
  const host = make(new Document(), name);
  const shadow = host.attachShadow({ mode });
  ofDocument.adoptNode.call(document, host);
  return { host, shadow };
}

export function isWithin(inner: Element, outer: Element): boolean {
  return Node.prototype.contains.call(outer, inner);
}

/** Higher than a row of a form. */
export const ROW = 80;

/** Libraries draw controls of their own over native ones that are out of sight: then what holds both is marked. */
export function inSight(element: Element): Element {
  if (!/^(input|select)$/.test(nameOf(element))) return element;
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { width, height } = ofElement.getBoundingClientRect.call(at);
    if (width > 8 && height > 8) return height < ROW ? at : element;
  }
  return element;
}
