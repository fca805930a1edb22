import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  Parser,
  type Token,
  type Tokenizer,
  type TreeAdapter,
} from "parse5";

export type TreeElement = DefaultTreeAdapterTypes.Element & {
  /** Offset in the source at which the parser made the element: the end of its start tag. */
  made: number;
};

export interface HtmlTree {
  document: DefaultTreeAdapterTypes.Document;
  html: string;
}

const NO_TEXT = new Set(["html", "head", "table", "tbody", "thead", "tfoot", "tr", "ul", "ol", "dl"]);

/** The tokenizer at work. Parsing is one synchronous call, and one adapter for all pages keeps it fast. */
let tokenizer: Tokenizer;

const adapter: TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  createElement(tagName, namespaceURI, attrs: Token.Attribute[]): TreeElement {
    const { preprocessor } = tokenizer;
    return {
      nodeName: tagName,
      tagName,
      attrs,
      namespaceURI,
      childNodes: [],
      parentNode: null,
      made: preprocessor.offset,
    };
  },
  appendChild(parent, node) {
    if (node.nodeName === "#comment") return;
    parent.childNodes.push(node);
    node.parentNode = parent;
  },
  insertBefore(parent, node, reference) {
    if (node.nodeName !== "#comment") defaultTreeAdapter.insertBefore(parent, node, reference);
  },
  insertText(parent, text) {
    const { nodeName } = parent;
    // Scripts come in thousands of pieces and are hardly ever looked at: see scriptText.
    if (nodeName === "script" || nodeName === "style") return;
    // Between the parts of a table or a list white space is no text; the tokenizer hands it over by itself.
    if (text.charCodeAt(0) <= 32 && NO_TEXT.has(nodeName) && parent.childNodes.at(-1)?.nodeName !== "#text") return;
    defaultTreeAdapter.insertText(parent, text);
  },
};

/**
 * Parses a page as browsers do with scripts off. Comments are left out of the tree. Each element keeps the offset at
 * which it was made: parse5's own locations would make parsing two and a half times slower, and are wanted for a few
 * elements only.
 */
export function parseHtml(html: string): HtmlTree {
  const parser = new Parser({ scriptingEnabled: false, treeAdapter: adapter });
  tokenizer = parser.tokenizer;
  tokenizer.write(html, true);
  return { document: parser.document, html };
}

/** The program of a script element, cut out of the source: the tree doesn't hold it. */
export function scriptText(html: string, script: TreeElement): string {
  const start = html.indexOf(">", script.made - 1) + 1;
  SCRIPT_END.lastIndex = start;
  const end = SCRIPT_END.exec(html)?.index ?? html.length;
  return html.slice(start, end);
}

const SCRIPT_END = /<\/script/gi;
