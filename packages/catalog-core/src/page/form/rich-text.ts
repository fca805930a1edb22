import { draftOf, named } from "./begin-field.js";
import { linesIn } from "./body-text.js";
import { editableIn, isEditorFrame } from "./editors.js";
import type { Around, Reading } from "./reading.js";

/** An editor, or a frame that may be one. */
export function editor<N>(reading: Reading<N>, node: N, name: string, around: Around<N>): void {
  const { source, found } = reading;
  const { text, closed } = editableIn(source, node);
  // A frame may be anything: an upload, a counter.
  if (name === "iframe" && text === null && !isEditorFrame(source, node)) return;
  richText(reading, node, around, text);
  if (text === null && closed !== null) found.frames.push({ node: closed, form: around.form });
}

/** @param text what is written in; null if it can't be read */
export function richText<N>(reading: Reading<N>, node: N, around: Around<N>, text: N | null): void {
  const draft = draftOf(reading, node, "rich-text", around);
  named(reading, draft, node);
  draft.lines = text === null ? [] : linesIn(reading.source, text);
  draft.value = draft.lines.join(" ");
  draft.touched ??= true;
}
