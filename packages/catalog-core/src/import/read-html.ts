import type { DefaultTreeAdapterTypes } from "parse5";
import { parseHtml } from "../page/html/parse.js";
import { defaultGridLimits, type Grid, type GridLimits } from "./grid.js";
import { withLimits } from "./import-error.js";
import { TableReader } from "./table-reader.js";

/** What `readHtmlTables` is told beside the page. */
export interface HtmlTableOptions {
  /** File or address, for errors. */
  source: string;
  /** Address of the page, which its links are taken from. */
  url?: string;
  /** How large a table may be. Default: `defaultGridLimits`. */
  limits?: GridLimits;
}

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/**
 * The data tables of a page, the innermost ones; headings and paragraphs before each in `before`.
 *
 * @throws ImportError when a table is larger than the limits allow
 */
export function readHtmlTables(html: string, options: HtmlTableOptions): Grid[] {
  const limits = options.limits ?? defaultGridLimits;
  return withLimits(options.source, limits, () => {
    const reader = new TableReader(limits, options.url);
    walk(parseHtml(html).document, reader);
    return reader.finish();
  });
}

/** A loop, not a recursion: pages nested a hundred thousand levels deep exist. */
function walk(document: DefaultTreeAdapterTypes.Document, reader: TableReader): void {
  const parents: Element[] = [];
  const places: number[] = [];
  let children: Node[] = document.childNodes;
  let place = 0;
  for (;;) {
    if (place < children.length) {
      const node = children[place++]!;
      if (node.nodeName === "#text") reader.chars((node as DefaultTreeAdapterTypes.TextNode).value);
      else if ("tagName" in node) {
        if (!reader.open(node.tagName, (name) => attribute(node, name))) continue;
        parents.push(node);
        places.push(place);
        children = node.childNodes;
        place = 0;
      }
    } else {
      const parent = parents.pop();
      if (parent === undefined) return;
      reader.close(parent.tagName);
      place = places.pop()!;
      children = parents.at(-1)?.childNodes ?? document.childNodes;
    }
  }
}

function attribute(element: Element, name: string): string | null {
  for (const one of element.attrs) if (one.name === name) return one.value;
  return null;
}
