import type { ReadFrom } from "../audit/report.js";
import type { At } from "../page/facts.js";
import { placeKind, type Tree, textOf } from "./tree.js";

/** An element that a profile's selector found. */
export interface QueryMatch {
  /** Its text, blocks apart; worked out when it is asked for. */
  readonly text: string;
  /** Its number in the reading of the page. */
  readonly at: At;
  /** The kind of place that it stands in. */
  readonly from: ReadFrom;
  /** An attribute of the element; null if it has none of that name. */
  attribute(name: string): string | null;
}

/** All elements that match, in document order; null if that is no selector. The source of the page supplies it. */
export type Query = (selector: string) => readonly QueryMatch[] | null;

/** Elements of one selector that are looked at; a profile wants the first. */
const MOST = 200;

/**
 * A page's own {@link Query}.
 * @param numbers each element's number in the reading; an element without one has that of the nearest around it
 */
export function queryOf<N extends object>(tree: Tree<N>, numbers: ReadonlyMap<N, At>): Query {
  return (selector) =>
    tree
      .find(selector)
      ?.slice(0, MOST)
      .map((node): QueryMatch => {
        return {
          get text() {
            return textOf(tree, node);
          },
          get from() {
            return placeKind(tree, node);
          },
          get at() {
            let around: N | null = node;
            while (around && !numbers.has(around)) around = tree.parent(around);
            return around ? numbers.get(around)! : 0;
          },
          attribute: (name) => tree.attribute(node, name),
        };
      }) ?? null;
}
