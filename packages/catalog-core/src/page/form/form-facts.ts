import type { AttributeName } from "../../attributes/attributes.js";
import type { NotReadFact, StatementFact } from "../facts.js";

/**
 * `choice`: one of the options (radio buttons, a list). `choices`: any of them. `multi`: several lines of plain text.
 * `checkbox`: a single box to tick.
 */
export type FieldKind = "text" | "date" | "choice" | "choices" | "multi" | "rich-text" | "file" | "checkbox";

/**
 * How a field's label was found: tied to it in the markup (`label`, `aria`), the label of the same form item, the cell
 * before it, the text before it, a `hint` (placeholder, title, alt), or only by the control's `name`, which is a guess.
 */
export type LabelFrom = "label" | "aria" | "item" | "cell" | "text" | "hint" | "name";

/** One field of an edit form: a group of radio buttons is one, a widget with its helper inputs, too. */
export interface FormField {
  /** Number of the field's element in the reader's own list. */
  at: number;
  /** What the field is for; null for all that the glossary doesn't know. */
  attribute: AttributeName | null;
  /** As written, without colon, stars and padding; empty if none was found. */
  label: string;
  labelFrom: LabelFrom | null;
  kind: FieldKind;
  /** The value as it is shown, cut; empty where nothing is chosen or written. */
  value: string;
  /** Texts offered; what only asks to choose (请选择) left out. Empty where they can't be read. */
  options: string[];
  required: boolean;
  readOnly: boolean;
  /** Not hidden by its own markup or that of what it stands in. What style sheets hide is not seen. */
  visible: boolean;
  /** The value came with the page, and nobody touched it. */
  preset: boolean;
  /** What the form says about the field behind it. */
  help: string;
}

/** An edit form of a CMS back end as it stands filled in, as plain JSON. */
export interface FormFacts {
  form: 1;
  /** Number of the form's element, or of its first field where the page has no form around the fields. */
  at: number;
  /** Does it make a new record or change a saved one? Null if the page doesn't tell. */
  record: "new" | "saved" | null;
  fields: FormField[];
  /** The places in `fields` of editors and boxes for longer text. */
  editors: number[];
  /** `（此件…公开）` in what these hold. */
  statements: StatementFact[];
  notRead: NotReadFact[];
}
