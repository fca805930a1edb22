import type { At } from "./facts.js";
import type { WholeLabel } from "./labels.js";

/**
 * A line of text as the reader of a page sees it: all inline content between two block edges.
 * Its text keeps an edge mark (see text.ts) wherever an inline element begins or ends.
 */
export interface Line {
  readonly index: number;
  readonly text: string;
  /** The element that holds the first text of the line. */
  readonly at: At;
  /** Name of the block element around the line. */
  readonly block: string;
  /** How many block elements are open around it. */
  readonly depth: number;
  /** The lowest such number since the line before: tells how far out the text went in between. */
  readonly low: number;
  /** Blocks without any text since the line before: the element of an empty value is one. */
  readonly emptyBefore: number;
  /** How many table cells are open around it. */
  readonly cells: number;
  /** 1 to 6 within a heading, else 0. */
  readonly heading: number;
  /** Characters of the text that are part of a link. */
  readonly linked: number;
  /** A form control stands in the line, so that a label in it names the control. */
  readonly control: boolean;
  /** Within a container that by its id or class holds the body of the article. */
  readonly inBody: boolean;
  /** By its class or id, a block around it is a title, a breadcrumb … (see hints.ts); 0 for none. */
  readonly hint: number;
  /** The kinds of characters in the text: bits of `Has`. */
  readonly chars: number;
  /** The label that the line is, if it is nothing but a label. */
  readonly label: WholeLabel | null;
  /** The pieces between edges, in order. */
  readonly runs: readonly Run[];
}

/** A piece of a line's text between two edges of inline elements. */
export interface Run {
  readonly start: number;
  readonly at: At;
  /** How many inline elements are open around it. */
  readonly depth: number;
  /** The lowest such number since the run before: tells whether an element was closed in between. */
  readonly low: number;
}
