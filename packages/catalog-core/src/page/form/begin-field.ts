import { flush } from "./boxes.js";
import type { Draft } from "./draft.js";
import type { FieldKind } from "./form-facts.js";
import type { Around, Reading } from "./reading.js";
import { namesOf } from "./widgets.js";

const MOST_FIELDS = 3_000;
/** Boxes around a control that are asked for its label: libraries put up to seven between it and its item. */
const AROUND = 9;
/** What stands in front of these belongs to something else. */
const OUTERMOST = namesOf("form table tbody thead ul ol fieldset section main body html");

/** A field begins. */
export function draftOf<N>(reading: Reading<N>, node: N, kind: FieldKind, around: Around<N>): Draft<N> {
  const { boxes, group, form, hidden } = around;
  const { drafts } = reading.found;
  flush(reading, boxes[0]!, hidden);
  reading.waiting = null;
  const before: Draft<N>["before"] = [];
  for (const box of boxes.slice(0, AROUND)) {
    const pieces = box.pieces.filter((piece) => piece.after === reading.controls && (hidden || !piece.hidden));
    if (pieces.length > 0) before.push({ box, pieces });
    if (OUTERMOST.has(box.name)) break;
  }
  reading.controls++;
  const draft: Draft<N> = {
    node,
    kind,
    form,
    ids: [],
    names: [],
    labelledBy: "",
    ariaLabel: "",
    wrapped: "",
    before,
    beside: "",
    hints: [],
    choices: null,
    options: [],
    value: "",
    loaded: "",
    lines: null,
    required: around.required,
    readOnly: false,
    hidden,
    touched: null,
    help: "",
  };
  if (group !== null && kind !== "rich-text") named(reading, draft, group);
  if (drafts.length < MOST_FIELDS) drafts.push(draft);
  for (const box of boxes) {
    box.fields++;
    reading.last.set(box, draft);
  }
  return draft;
}

/** What an element says of the field that it is, or is part of. */
export function named<N>({ source }: Reading<N>, draft: Draft<N>, node: N): void {
  const { attr } = source;
  const id = attr(node, "id");
  const name = attr(node, "name");
  if (id) draft.ids.push(id);
  if (name) draft.names.push(name);
  draft.labelledBy ||= attr(node, "aria-labelledby") ?? "";
  draft.ariaLabel ||= attr(node, "aria-label") ?? "";
  for (const hint of ["placeholder", "title"]) {
    const text = attr(node, hint);
    if (text) draft.hints.push(text);
  }
  if (
    attr(node, "required") !== null ||
    attr(node, "aria-required") === "true" ||
    (attr(node, "lay-verify") ?? "").includes("required")
  )
    draft.required = true;
  if (source.touched(node)) draft.touched = true;
  else draft.touched ??= source.touched(node);
}
