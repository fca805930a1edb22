/** What the path of an element is made from. */
export interface SelectorSource<N> {
  localName(node: N): string;
  parentElement(node: N): N | null;
  getAttribute(node: N, name: string): string | null;
  /** Place among the siblings of the same name, from 1; 0 when it is the only one. */
  place(node: N): number;
  /** Is it the only element of the page with that id? */
  isOnly(node: N, id: string): boolean;
}

const PLAIN_ID = /^[A-Za-z_][\w-]{0,60}$/;
/** A path longer than this helps nobody; its head is left out then. */
const LONGEST = 40;

/** A CSS selector that leads to the element: from the nearest unique id, or from the body. */
export function selectorOf<N>(source: SelectorSource<N>, node: N): string {
  const parts: string[] = [];
  for (let at: N | null = node; at !== null && parts.length < LONGEST; at = source.parentElement(at)) {
    const name = source.localName(at);
    const id = source.getAttribute(at, "id");
    if (id !== null && PLAIN_ID.test(id) && source.isOnly(at, id)) {
      parts.unshift(`#${id}`);
      break;
    }
    if (name === "body" || name === "head" || name === "html") {
      parts.unshift(name);
      break;
    }
    const place = source.place(at);
    parts.unshift(place === 0 ? name : `${name}:nth-of-type(${place})`);
  }
  return parts.join(" > ");
}
