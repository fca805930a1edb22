import type { Box, Choice, Draft, Piece } from "./draft.js";
import type { FormFacts } from "./form-facts.js";
import type { FormSource } from "./form-source.js";

/** An edit form and the elements that its facts point at. */
export interface RawForm<N> {
  facts: FormFacts;
  nodes: N[];
}

/** All that a page's walk found: fields of all its forms, and what else tells which one is the edit form. */
export interface Found<N> {
  drafts: Draft<N>[];
  /** Words of buttons, by their form. */
  buttons: { form: N | null; text: string }[];
  /** Title and headings of the page. */
  headings: string[];
  ids: Map<string, N>;
  /** Labels that are tied to a control by its id. */
  labels: Piece[];
  frames: { node: N; form: N | null }[];
}

/** What holds for all that stands in an element. */
export interface Around<N> {
  /** From the innermost. */
  boxes: readonly Box[];
  form: N | null;
  /** The group of radio buttons or boxes around it. */
  group: N | null;
  hidden: boolean;
  ticked: boolean;
  required: boolean;
}

/** A page while it is walked. */
export interface Reading<N> {
  source: FormSource<N>;
  found: Found<N>;
  /** Controls so far. */
  controls: number;
  forms: Map<N | null, number>;
  /** Groups of radio buttons and boxes by the element around them, by name, or by the place where they stand. */
  grouped: Map<N | Box | string, Draft<N>>;
  /** The radio button or box whose text is still to come, and the box that it stands in. */
  waiting: { choice: Choice; box: Box } | null;
  /** The original control that the next widget stands for. */
  original: { options: string[]; name: string; label: string; required: boolean } | null;
  /** The last field in each box: what follows it may be its help. */
  last: Map<Box, Draft<N>>;
  /** Fields whose options stand in a list elsewhere on the page, and its id. */
  lists: { draft: Draft<N>; list: string }[];
}

export function readingOf<N>(source: FormSource<N>): Reading<N> {
  return {
    source,
    found: { drafts: [], buttons: [], headings: [], ids: new Map(), labels: [], frames: [] },
    controls: 0,
    forms: new Map(),
    grouped: new Map(),
    waiting: null,
    original: null,
    last: new Map(),
    lists: [],
  };
}
