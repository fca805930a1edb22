import type { ReadFrom } from "../audit/report.js";
import { Shape, shapeOf } from "../page/tags.js";
import { collapsed } from "../page/text.js";

/**
 * What profiles ask of a document, live or parsed.
 * @typeParam N its elements
 */
export interface Tree<N extends object> {
  /** The root element. */
  readonly root: N;
  /** Its name in small letters. */
  name(node: N): string;
  /** An attribute of the element; null if it has none of that name. */
  attribute(node: N, name: string): string | null;
  /** The element around it; null for the root. */
  parent(node: N): N | null;
  /** Elements and texts in it, in order. */
  nodes(node: N): readonly (N | string)[];
  /** All elements that match, in document order; null if it is no selector, or none that is understood. */
  find(selector: string): readonly N[] | null;
}

/** Characters of an element's text that are looked at: a value is shorter. */
const LONGEST = 2_000;
/** Elements and texts in an element that are looked at. */
const MOST = 3_000;

export function childrenOf<N extends object>(tree: Pick<Tree<N>, "nodes">, node: N): N[] {
  return tree.nodes(node).filter((one): one is N => typeof one !== "string");
}

/** The text as a reader of the page sees it: blocks apart, no scripts. A loop, as pages may be nested deeply. */
export function textOf<N extends object>(tree: Tree<N>, node: N): string {
  let text = "";
  const left: (N | string)[] = [node];
  for (let looked = 0; left.length > 0 && looked < MOST && text.length < LONGEST; looked++) {
    const one = left.pop()!;
    if (typeof one === "string") {
      text += collapsed(one.slice(0, LONGEST));
      continue;
    }
    const shape = shapeOf(tree.name(one));
    if (shape === Shape.skipped) continue;
    if (shape === Shape.block || shape === Shape.cut) {
      text += " ";
      left.push(" ");
    }
    const inner = tree.nodes(one);
    for (let i = Math.min(inner.length, MOST); i-- > 0; ) left.push(inner[i]!);
  }
  return text;
}

const TABLE = /^(?:td|th|tr|table|tbody|thead)$/;
const LIST = /^(?:li|dt|dd|dl|ul|ol)$/;
/** Elements around it that tell. */
const AROUND = 12;

/** Which kind of place an element is, as readings name it: the nearest cell, item, footer or tag around it. */
export function placeKind<N extends object>(tree: Tree<N>, node: N): ReadFrom {
  let around: N | null = node;
  for (let i = 0; around && i < AROUND; i++, around = tree.parent(around)) {
    const name = tree.name(around);
    if (name === "meta") return "meta";
    if (name === "footer") return "footer";
    if (TABLE.test(name)) return "table";
    if (LIST.test(name)) return "list";
  }
  return "text";
}
