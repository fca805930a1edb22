import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  html as htmlNames,
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

const SCRIPT_END = /<\/script/gi;
const STYLE_END = /<\/style/gi;
const NO_TEXT = new Set(["html", "head", "table", "tbody", "thead", "tfoot", "tr", "ul", "ol", "dl"]);

const { HTML } = htmlNames.NS;

/** The tokenizer at work. Parsing is one synchronous call, and one adapter for all pages keeps it fast. */
let tokenizer: Tokenizer;

const adapter: TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap> = {
  ...defaultTreeAdapter,
  createElement(tagName, namespaceURI, attrs: Token.Attribute[]): TreeElement {
    const made = tokenizer.preprocessor.offset;
    if (namespaceURI === HTML) {
      if (tagName === "script") skipTo(SCRIPT_END);
      else if (tagName === "style") skipTo(STYLE_END);
    }
    return { nodeName: tagName, tagName, attrs, namespaceURI, childNodes: [], parentNode: null, made };
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
    if (nodeName === "script" || nodeName === "style") return;
    // The tokenizer hands white space over by itself. One blank stands for any length of it, as the reader takes it
    // (pages are indented by the hundred blanks), and between the parts of a table or a list it is no text at all.
    // What stands in a text box is kept as it is.
    if (isSpace(text.charCodeAt(0)) && nodeName !== "textarea") {
      if (NO_TEXT.has(nodeName) && parent.childNodes.at(-1)?.nodeName !== "#text") return;
      defaultTreeAdapter.insertText(parent, " ");
    } else defaultTreeAdapter.insertText(parent, text);
  },
};

/**
 * Passes over a program or a style sheet, where the tokenizer would stop at each blank of it: a quarter of what it has
 * to do on real pages, for text that hardly anyone asks for (see scriptText). Where `<!--` may change what ends a
 * script, the tokenizer goes the whole way.
 */
function skipTo(end: RegExp): void {
  const { preprocessor } = tokenizer;
  const { html } = preprocessor;
  const from = preprocessor.pos + 1;
  end.lastIndex = from;
  const to = end.exec(html)?.index ?? html.length;
  if (!html.slice(from, to).includes("<!--")) preprocessor.pos = to - 1;
}

/** White space as HTML knows it; carriage returns are line feeds by then. */
function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c;
}

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
