import { draftOf, named } from "./begin-field.js";
import { linesOfValue } from "./body-text.js";
import { pick } from "./choices.js";
import type { Draft } from "./draft.js";
import type { FieldKind } from "./form-facts.js";
import type { FormSource } from "./form-source.js";
import { ownText, textIn } from "./look.js";
import { isPlaceholder, optionsOf } from "./options.js";
import type { Around, Reading } from "./reading.js";
import { hasClass, namesOf, ORIGINALS, REQUIRED } from "./widgets.js";

const MOST_BUTTONS = 500;

const BUTTONS = namesOf("hidden submit button image reset");
const originals = namesOf(ORIGINALS);
const requireds = namesOf(REQUIRED);

/** A native control: input, textarea, select or button. */
export function control<N>(reading: Reading<N>, node: N, name: string, classes: string, around: Around<N>): void {
  const { source, found } = reading;
  const { attr } = source;
  const type = name === "input" ? (attr(node, "type") ?? "").toLowerCase() : "";
  if (name === "button" || BUTTONS.has(type)) {
    const text = name === "button" ? textIn(source, node) : (attr(node, "value") ?? "");
    if (type !== "hidden" && found.buttons.length < MOST_BUTTONS) found.buttons.push({ form: around.form, text });
    return;
  }
  if (hasClass(classes, originals)) {
    reading.original = {
      options: name === "select" ? optionsOf(source, node).texts : [],
      name: attr(node, "textboxname") ?? attr(node, "name") ?? "",
      label: attr(node, "label") ?? "",
      required: /\brequired\s{0,9}:\s{0,9}true/.test((attr(node, "data-options") ?? "").slice(0, 1_000)),
    };
    return;
  }
  if (type === "radio" || type === "checkbox") {
    pick(reading, node, type, around, "");
    return;
  }
  const draft = draftOf(reading, node, kindOf(source, node, name, type), around);
  named(reading, draft, node);
  if (hasClass(classes, requireds)) draft.required = true;
  draft.readOnly = attr(node, "readonly") !== null || attr(node, "disabled") !== null;
  if (name === "select") {
    const { texts, chosen, loaded } = optionsOf(source, node);
    draft.options = texts;
    draft.value = chosen.join("、");
    draft.loaded = loaded.join("、");
    return;
  }
  draft.value = source.value(node);
  if (draft.kind === "choice") draft.beside = textBeside(draft, around);
  draft.loaded = name === "textarea" ? ownText(source, node) : (attr(node, "value") ?? "");
  if (name === "textarea") draft.lines = linesOfValue(draft.value);
}

/** Boxes that a library may put around the input of a list and the text of what is chosen. */
const BESIDE = 2;

function textBeside<N>({ before: [nearest] }: Draft<N>, { boxes }: Around<N>): string {
  if (!nearest || boxes.indexOf(nearest.box) >= BESIDE) return "";
  const texts = nearest.pieces.filter(({ kind, hidden }) => kind === "text" && !hidden).map(({ text }) => text);
  return texts.some(isPlaceholder) ? "" : texts.join("、");
}

function kindOf<N>({ attr }: FormSource<N>, node: N, name: string, type: string): FieldKind {
  if (name === "textarea") return "multi";
  if (name === "select") return attr(node, "multiple") === null ? "choice" : "choices";
  if (attr(node, "role") === "combobox") return "choice";
  return type === "file" ? "file" : type === "date" || type === "datetime-local" ? "date" : "text";
}
