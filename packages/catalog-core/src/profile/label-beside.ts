import { compact, tidy } from "../page/text.js";
import { isColon } from "./colon.js";
import { childrenOf, type Tree, textOf } from "./tree.js";

/** A label that stands with a value. */
export interface LabelBeside<N> {
  /** As written, blanks collapsed, with its colon if it has one. */
  text: string;
  /** The element that holds label and value: a row, an item, or the value's own element. */
  around: N;
  /** The next label in there, which ends the value. */
  next?: string;
}

/** Characters of a label, colon and all; more is a sentence. */
const LONGEST = 14;
/** Elements around the value that may be nothing but a shell of it. */
const SHELLS = 3;
const LABEL_NAMES = /^(?:th|dt|label|b|strong|em)$/;

/** The label of an element's value: at the beginning of its own text, or right before it. */
export function labelBeside<N extends object>(tree: Tree<N>, node: N): LabelBeside<N> | null {
  const text = tidy(textOf(tree, node));
  const own = ownLabel(text);
  if (own !== null) return { text: own, around: node };
  let at = node;
  for (let up = 0; up < SHELLS; up++) {
    const around = tree.parent(at);
    if (!around || tree.name(around) === "body") return null;
    const label = labelBefore(tree, around, at);
    if (label !== null) {
      const next = nextLabel(tree, around, at);
      return { text: label, around, ...(next !== null && { next }) };
    }
    if (tidy(textOf(tree, around)) !== text) return null;
    at = around;
  }
  return null;
}

/** 发布机构：清漳县教育局 */
function ownLabel(text: string): string | null {
  for (let i = 1; i < text.length && i < 30; i++)
    if (isColon(text[i])) return isLabel(text.slice(0, i)) ? text.slice(0, i + 1) : null;
  return null;
}

function labelBefore<N extends object>(tree: Tree<N>, around: N, node: N): string | null {
  const bare = bareLabels(tree, around);
  const nodes = tree.nodes(around);
  for (let i = nodes.indexOf(node) - 1; i >= 0; i--) {
    const one = nodes[i]!;
    const text = tidy(typeof one === "string" ? one : textOf(tree, one));
    if (text !== "") return labelIn(text, typeof one !== "string" && bare(one));
  }
  return null;
}

function nextLabel<N extends object>(tree: Tree<N>, around: N, node: N): string | null {
  const bare = bareLabels(tree, around);
  const children = childrenOf(tree, around);
  for (const one of children.slice(children.indexOf(node) + 1)) {
    const label = labelIn(tidy(textOf(tree, one)), bare(one));
    if (label !== null) return label;
  }
  return null;
}

/** Which elements in there are labels without a colon: where none says so by its name, every other cell. */
function bareLabels<N extends object>(tree: Tree<N>, around: N): (node: N) => boolean {
  const children = childrenOf(tree, around);
  const isNamed = (node: N) => LABEL_NAMES.test(tree.name(node));
  if (children.some(isNamed)) return isNamed;
  return (node) => tree.name(node) === "td" && children.indexOf(node) % 2 === 0;
}

function labelIn(text: string, bare: boolean): string | null {
  const hasColon = isColon(text[text.length - 1]);
  return (bare || hasColon) && isLabel(hasColon ? text.slice(0, -1) : text) ? text : null;
}

function isLabel(text: string): boolean {
  const { length } = compact(text);
  return length >= 2 && length < LONGEST && !/[\d，。；]/.test(text);
}
