import { tidy } from "../page/text.js";
import { cutText } from "./cut-text.js";
import { labelBeside } from "./label-beside.js";
import { profileLimits, type ValueSource } from "./site-profile.js";
import { isStableName } from "./stable-names.js";
import { childrenOf, type Tree, textOf } from "./tree.js";

/** A way to find a picked element again, and what it reads now. */
export interface SuggestedSource extends Pick<ValueSource, "selector" | "after" | "before"> {
  /** What holds it: a name of the element's own, the label that stands with it, or its place. */
  by: "name" | "label" | "place";
  /** What it reads now. */
  text: string;
}

/** Ways that are offered. */
const MOST = 4;
/** Elements around the picked one whose names are tried. */
const AROUND = 10;
/** Names of one element that are tried. */
const NAMES = 4;
/** Steps of a path; the check of profiles allows for a few more (see selector-shape.ts). */
const MOST_STEPS = 28;
/** An element of such a name is often the only one of its page. */
const LANDMARK = /^(?:main|article|h1|table|dl|form|header|footer|nav|time|address|aside)$/;

/**
 * Selectors for a picked element, the most robust first. A name of its own holds as long as the template; a label holds
 * where rows come and go; a place in a named box holds only while the box has the same rows.
 */
export function suggestSelectors<N extends object>(tree: Tree<N>, node: N): SuggestedSource[] {
  const text = tidy(textOf(tree, node));
  const label = labelBeside(tree, node);
  const found: SuggestedSource[] = [];
  const add = (
    by: SuggestedSource["by"],
    selector: string | null,
    words: Pick<ValueSource, "after" | "before"> = {},
  ) => {
    if (selector === null || found.some((one) => one.selector === selector && one.after === words.after)) return;
    const cut = readNow(tree, selector, words);
    if (cut !== null) found.push({ by, selector, ...words, text: cut });
  };
  // With the label in its own text, the value is what stands behind it.
  const ownLabel = label?.around === node ? { after: label.text } : {};
  add("name", byOwnName(tree, node), ownLabel);
  if (label) {
    const words = { after: label.text, ...(label.next !== undefined && { before: label.next }) };
    const wanted = tidy(cutText(text, label.around === node ? words : {}) ?? "");
    const selector = byLabel(tree, label.around, (one) => tidy(readNow(tree, one, words) ?? "") === wanted);
    add("label", selector, words);
  }
  for (const selector of byPlace(tree, node)) add("place", selector, ownLabel);
  return found.slice(0, MOST);
}

/** The first element's text that has the words, as a profile would read it. */
function readNow<N extends object>(
  tree: Tree<N>,
  selector: string,
  words: Pick<ValueSource, "after" | "before">,
): string | null {
  for (const one of tree.find(selector) ?? []) {
    const cut = cutText(textOf(tree, one), words);
    if (cut !== null) return tidy(cut);
  }
  return null;
}

/** The shortest of the element's own names, and of pairs of them, that no other element has. */
function byOwnName<N extends object>(tree: Tree<N>, node: N): string | null {
  return ownNames(tree, node).find((selector) => isOnly(tree, selector, node)) ?? null;
}

/** Row or item by what all of its kind have: the label tells which of them it is. */
function byLabel<N extends object>(tree: Tree<N>, around: N, reads: (selector: string) => boolean): string | null {
  const name = tree.name(around);
  const own = [...ownNames(tree, around), name];
  for (const box of boxesAround(tree, around))
    for (const one of own) if (reads(`${box} ${one}`)) return `${box} ${one}`;
  return own.find(reads) ?? null;
}

/** Its place within the boxes around it that have a name of their own, the nearest first; at last within the page. */
function byPlace<N extends object>(tree: Tree<N>, node: N): string[] {
  const found: string[] = [];
  let path = "";
  for (let at = node, up = 0; up < MOST_STEPS; up++) {
    const parent = tree.parent(at);
    if (!parent || tree.name(at) === "body") break;
    path = ` > ${stepOf(tree, at)}${path}`;
    at = parent;
    if (tree.name(at) === "body") {
      found.push(`body${path}`);
      break;
    }
    const box = up < AROUND ? boxNames(tree, at).find((one) => isOnly(tree, one, at)) : undefined;
    if (box === undefined) continue;
    // Without the steps between, as long as that finds the same: a shell more or less does no harm then.
    const short = [...ownNames(tree, node), tree.name(node)].map((own) => `${box} ${own}`);
    const selector = short.find((one) => isOnly(tree, one, node)) ?? `${box}${path}`;
    if (!found.includes(selector)) found.push(selector);
    if (found.length >= 2) break;
  }
  return found.filter((selector) => selector.length <= profileLimits.selector && isOnly(tree, selector, node));
}

/** Boxes with a name of their own around an element, the nearest first. */
function boxesAround<N extends object>(tree: Tree<N>, node: N): string[] {
  const found: string[] = [];
  for (let at = tree.parent(node), up = 0; at && up < AROUND; at = tree.parent(at), up++) {
    if (tree.name(at) === "body") break;
    const box = boxNames(tree, at).find((one) => (tree.find(one)?.length ?? 0) === 1);
    if (box !== undefined) found.push(box);
  }
  return found;
}

function boxNames<N extends object>(tree: Tree<N>, node: N): string[] {
  const name = tree.name(node);
  return LANDMARK.test(name) ? [...ownNames(tree, node), name] : ownNames(tree, node);
}

/** Selectors of an element's lasting names: id, class, two classes, and what else names it. */
function ownNames<N extends object>(tree: Tree<N>, node: N): string[] {
  const name = tree.name(node);
  const id = tree.attribute(node, "id");
  const classes = (tree.attribute(node, "class") ?? "").split(/\s+/).filter(isStableName).slice(0, NAMES);
  const found = id !== null && isStableName(id) ? [`#${id}`] : [];
  for (const one of classes) found.push(`${name}.${one}`);
  for (const [i, one] of classes.entries())
    for (const other of classes.slice(i + 1)) found.push(`${name}.${one}.${other}`);
  for (const key of ["itemprop", "name", "data-field"]) {
    const value = tree.attribute(node, key);
    if (value !== null && isStableName(value)) found.push(`${name}[${key}="${value}"]`);
  }
  return found;
}

/**
 * The element's place among its siblings. Directly in the body it is counted from the end: what is put in later, banners
 * and notices, comes at the beginning.
 */
function stepOf<N extends object>(tree: Tree<N>, node: N): string {
  const name = tree.name(node);
  const parent = tree.parent(node)!;
  const same = childrenOf(tree, parent).filter((one) => tree.name(one) === name);
  if (same.length === 1) return name;
  const place = same.indexOf(node);
  return tree.name(parent) === "body"
    ? `${name}:nth-last-of-type(${same.length - place})`
    : `${name}:nth-of-type(${place + 1})`;
}

function isOnly<N extends object>(tree: Tree<N>, selector: string, node: N): boolean {
  const found = tree.find(selector);
  return found?.length === 1 && found[0] === node;
}
