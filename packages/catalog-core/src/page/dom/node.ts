/** Properties and methods of nodes, by their names, as functions of the node. */
export interface NodeAccess {
  localName(node: Node): string;
  parentElement(node: Node): Element | null;
  firstChild(node: Node): Node | null;
  nextSibling(node: Node): Node | null;
  getAttribute(node: Node, name: string): string | null;
  querySelectorAll(node: Node, selector: string): ArrayLike<Element> & Iterable<Element>;
  documentElement(document: Document): Element | null;
  URL(document: Document): string;
}

/**
 * How a live document is asked. `<input name="parentNode">` overrides that property of its form, in the isolated world
 * of an extension, too, and a named image or form those of the document. So getters and methods are taken from where no
 * name of the page is in the way, the prototypes of the document and its root, and called on the nodes. They are the
 * document's own: those of an implementation outside browsers are others.
 */
export function accessOf(document: Document): NodeAccess {
  const access: Record<string, unknown> = {};
  // biome-ignore lint/suspicious/noExplicitAny: getters and methods by their names
  const add = (node: any, names: string) => {
    const object = Object.getPrototypeOf(node);
    for (const name of names.split(" ")) {
      const own = object.__lookupGetter__(name) ?? object[name];
      access[name] = (node: Node, argument: string) => own.call(node, argument);
    }
    return access as unknown as NodeAccess;
  };
  return add(
    // A page can take its root away: then there is nothing to ask.
    add(document, "documentElement URL").documentElement(document) ?? document,
    "localName parentElement firstChild nextSibling getAttribute querySelectorAll",
  );
}
