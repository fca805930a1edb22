import { type AttributeTest, type PlaceTest, parseSelector, type Step } from "./parse-selector.js";
import { childrenOf, type Tree } from "./tree.js";

/** An element with what places are told by. */
interface Listed<N> {
  node: N;
  /** Their numbers in the list; -1 for none. */
  parent: number;
  before: number;
  places: { child: number; children: number; ofType: number; allOfType: number };
}

/**
 * Finds elements in a tree that has no engine of its own. What it doesn't understand it refuses (see parse-selector.ts).
 * The time grows with elements times steps, whatever the selector.
 */
export function selectorEngine<N extends object>(tree: Omit<Tree<N>, "find">): Tree<N>["find"] {
  let listed: Listed<N>[] | null = null;
  return (selector) => {
    const parsed = parseSelector(selector);
    if (!parsed) return null;
    listed ??= listOf(tree);
    const all = listed;
    const found = new Uint8Array(all.length);
    for (const steps of parsed) for (const [i, yes] of matchSteps(tree, all, steps).entries()) found[i]! |= yes;
    // The root can be asked for along the way only, as with querySelectorAll() of the root.
    return all.filter((_, i) => i > 0 && found[i]).map(({ node }) => node);
  };
}

/** All elements in document order, the root first. */
function listOf<N extends object>(tree: Omit<Tree<N>, "find">): Listed<N>[] {
  const all: Listed<N>[] = [];
  const numbers = new Map<N, number>();
  const lastChild = new Map<N, number>();
  const alone = { child: 1, children: 1, ofType: 1, allOfType: 1 };
  const left: Listed<N>[] = [{ node: tree.root, parent: -1, before: -1, places: alone }];
  while (left.length > 0) {
    const one = left.pop()!;
    const parent = tree.parent(one.node);
    if (parent && all.length > 0) {
      one.parent = numbers.get(parent) ?? -1;
      one.before = lastChild.get(parent) ?? -1;
      lastChild.set(parent, all.length);
    }
    numbers.set(one.node, all.length);
    all.push(one);
    const inner = placed(tree, childrenOf(tree, one.node));
    for (let i = inner.length; i-- > 0; ) left.push(inner[i]!);
  }
  return all;
}

/** Siblings with their places. */
function placed<N extends object>(tree: Omit<Tree<N>, "find">, children: readonly N[]): Listed<N>[] {
  const names = new Map<string, number>();
  const inner = children.map((node, i): Listed<N> => {
    const name = tree.name(node);
    const ofType = (names.get(name) ?? 0) + 1;
    names.set(name, ofType);
    return { node, parent: -1, before: -1, places: { child: i + 1, children: children.length, ofType, allOfType: 0 } };
  });
  for (const one of inner) one.places.allOfType = names.get(tree.name(one.node))!;
  return inner;
}

/** Step by step from the left, always for all elements at once: nothing is tried twice. */
function matchSteps<N extends object>(
  tree: Omit<Tree<N>, "find">,
  all: readonly Listed<N>[],
  steps: readonly Step[],
): Uint8Array {
  let before = new Uint8Array(all.length);
  for (const step of steps) {
    const now = new Uint8Array(all.length);
    // Is there one that the step before has found, among those around it or before it?
    const reached = new Uint8Array(all.length);
    for (const [i, { node, parent, before: sibling, places }] of all.entries()) {
      const from = step.combinator === "+" || step.combinator === "~" ? sibling : parent;
      const direct = from >= 0 ? before[from]! : 0;
      reached[i] = direct || (from >= 0 ? reached[from]! : 0);
      const may =
        step.combinator === "" ? 1 : step.combinator === ">" || step.combinator === "+" ? direct : reached[i]!;
      if (may && fits(tree, node, places, step)) now[i] = 1;
    }
    before = now;
  }
  return before;
}

function fits<N extends object>(
  tree: Omit<Tree<N>, "find">,
  node: N,
  places: Listed<N>["places"],
  { name, ids, classes, attributes, places: tests }: Step,
): boolean {
  if (name !== null && tree.name(node) !== name) return false;
  if (ids.length > 0 && !ids.every((id) => tree.attribute(node, "id") === id)) return false;
  if (classes.length > 0) {
    const own = (tree.attribute(node, "class") ?? "").split(/[\t\n\f\r ]+/);
    if (!classes.every((one) => own.includes(one))) return false;
  }
  return (
    attributes.every((test) => hasAttribute(tree.attribute(node, test.name), test)) &&
    tests.every((test) => standsAt(places, test))
  );
}

function standsAt(places: Listed<unknown>["places"], { ofType, fromEnd, place }: PlaceTest): boolean {
  const [at, all] = ofType ? [places.ofType, places.allOfType] : [places.child, places.children];
  return (fromEnd ? all - at + 1 : at) === place;
}

function hasAttribute(own: string | null, { operator, value }: AttributeTest): boolean {
  if (own === null) return false;
  switch (operator) {
    case "":
      return true;
    case "=":
      return own === value;
    case "~=":
      return value !== "" && own.split(/[\t\n\f\r ]+/).includes(value);
    case "|=":
      return own === value || own.startsWith(`${value}-`);
    case "^=":
      return value !== "" && own.startsWith(value);
    case "$=":
      return value !== "" && own.endsWith(value);
    case "*=":
      return value !== "" && own.includes(value);
  }
}
