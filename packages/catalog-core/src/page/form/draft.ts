import type { FieldKind } from "./form-facts.js";

/** A piece of text in front of a control. */
export interface Piece {
  text: string;
  /** Single texts that it is made of. */
  parts: readonly string[];
  /** How many controls stood before it: one more, and it is no longer in front of the next. */
  after: number;
  kind: "label" | "cell" | "text" | "alt";
  /** Id of the control that a label is tied to. */
  of: string | null;
  hidden: boolean;
}

/** A block or label that controls may stand in, while it is walked and afterwards. */
export interface Box {
  name: string;
  label: boolean;
  /** Id of the control that it is tied to, if it is a label. */
  of: string | null;
  pieces: Piece[];
  /** The text under way. */
  run: string[];
  /** Fields in it. */
  fields: number;
}

/** A radio button, or a box of several to tick. */
export interface Choice {
  id: string | null;
  text: string;
  title: string;
  value: string;
  now: boolean;
  loaded: boolean;
}

/** A field while the page is walked: its label may come behind it. */
export interface Draft<N> {
  node: N;
  kind: FieldKind;
  /** The form around it; null if there is none. */
  form: N | null;
  ids: string[];
  names: string[];
  /** What aria-labelledby and aria-label say, of the control or its group. */
  labelledBy: string;
  ariaLabel: string;
  /** Text of the label around it. */
  wrapped: string;
  /** Boxes with text in front of it, from the innermost. */
  before: { box: Box; pieces: Piece[] }[];
  /** Text beside the input of a list that drops down: what is chosen, if the label is somewhere else. */
  beside: string;
  hints: string[];
  choices: Choice[] | null;
  options: string[];
  value: string;
  loaded: string;
  /** Lines of its text, for editors and text boxes. */
  lines: string[] | null;
  required: boolean;
  readOnly: boolean;
  hidden: boolean;
  touched: boolean | null;
  help: string;
}
