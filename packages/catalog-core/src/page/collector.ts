import type { At } from "./facts.js";
import type { Line } from "./line.js";

/** The element that is being opened or closed. One object serves the whole walk: read it, don't keep it. */
export interface ElementEvent {
  readonly name: string;
  /** Number of the element in document order. */
  readonly at: At;
  /** Value of an attribute, null if it has none of that name. */
  attr(name: string): string | null;
  /** Text directly inside the element: only for scripts, whose content is not read as lines. */
  rawText(): string;
  /** How many block elements are open around it. */
  readonly depth: number;
  /** Number of the line that follows. */
  readonly line: number;
}

/**
 * A collector picks one kind of fact out of the walk. It knows no other collector: what needs several kinds of facts
 * is worked out afterwards (see read.ts).
 */
export interface Collector {
  /** Names of the elements it wants to see opened. */
  readonly opens?: readonly string[];
  open?(element: ElementEvent): void;
  /** Names of the elements it wants to see closed. */
  readonly closes?: readonly string[];
  close?(element: ElementEvent): void;
  /** Kinds of characters (bits of `Has`), one of which a line must have to be handed to it; `Has.any` for every line. */
  readonly lines?: number;
  /** A line of text, in document order. */
  line?(line: Line): void;
}

/** A collector with what it found. */
export interface CollectorOf<Facts> extends Collector {
  facts(): Facts;
}
