import { attribute } from "../../attributes/attributes.js";
import { compact, tidy } from "../text.js";
import type { Draft, Piece } from "./draft.js";
import type { FieldKind, FormField, LabelFrom } from "./form-facts.js";
import { attributeOf, attributeOfName, cleanLabel, hintLabel } from "./labels.js";
import { isPlaceholder } from "./options.js";

const LONGEST_VALUE = 1_000;
const LONGEST_HELP = 200;

/** What labels elsewhere on the page say. */
export interface LabelBook {
  /** Texts of `<label for>` by id; null where several controls have that id. */
  tied(id: string): Piece | null;
  /** Ids of radio buttons and boxes: labels tied to them name a choice. */
  isChoice(id: string): boolean;
  /** Text of the elements with these ids. */
  textOf(ids: string): string;
}

type Label = Pick<FormField, "attribute" | "label" | "labelFrom"> & { starred: boolean };

/** A field as the facts tell it. */
export function fieldOf<N>(draft: Draft<N>, at: number, book: LabelBook): FormField {
  if (draft.choices) settleChoices(draft, book);
  const { attribute: name, label, labelFrom, starred } = labelled(draft, book);
  const isTied = labelFrom === "label" || labelFrom === "aria";
  const value = tidy(draft.value || (isTied ? draft.beside : "")).slice(0, LONGEST_VALUE);
  let kind: FieldKind = draft.kind;
  if (kind === "text" && name !== null && attribute(name).value === "date") kind = "date";
  return {
    at,
    attribute: name,
    label,
    labelFrom,
    kind,
    value,
    options: draft.options,
    required: draft.required || starred,
    readOnly: draft.readOnly,
    visible: !draft.hidden,
    preset:
      value !== "" && (draft.touched === null ? value === tidy(draft.loaded).slice(0, LONGEST_VALUE) : !draft.touched),
    help: tidy(draft.help).slice(0, LONGEST_HELP),
  };
}

/** The texts of radio buttons and boxes, and which are ticked. */
function settleChoices<N>(draft: Draft<N>, book: LabelBook): void {
  const all = draft.choices!.map((choice) => {
    const tied = choice.id === null ? null : book.tied(choice.id);
    // The text behind the last button of a group may be help: the title is the button's own.
    const text = cleanLabel(tied?.text || choice.title || choice.text);
    const value = /[\u4e00-\u9fff]/.test(choice.value) ? choice.value : "";
    return { ...choice, text: text || tidy(value) };
  });
  draft.options = all.map((one) => one.text).filter((text) => text !== "" && !isPlaceholder(text));
  draft.value = all.flatMap((one) => (one.now ? [one.text] : [])).join("、");
  draft.loaded = all.flatMap((one) => (one.loaded ? [one.text] : [])).join("、");
}

function labelled<N>(draft: Draft<N>, book: LabelBook): Label {
  const found = markedUp(draft, book) ?? inFront(draft, book);
  // A text in front that says nothing we know gives way to a hint that does.
  if (found && (found.attribute !== null || found.labelFrom === "label" || found.labelFrom === "item")) return found;
  const hint = hinted(draft);
  if (hint && (hint.attribute !== null || !found)) return { ...hint, starred: found?.starred ?? false };
  if (found) return found;
  for (const name of [...draft.names, ...draft.ids]) {
    const guess = attributeOfName(name);
    if (guess) return { attribute: guess, label: name.slice(0, 60), labelFrom: "name", starred: false };
  }
  if (draft.kind === "checkbox" && draft.options[0]) return named(draft.options[0], "label");
  return { attribute: null, label: "", labelFrom: null, starred: false };
}

/** Tied to the field in the markup. */
function markedUp<N>(draft: Draft<N>, book: LabelBook): Label | null {
  if (!draft.choices) {
    for (const id of draft.ids) {
      const tied = book.tied(id);
      if (tied && cleanLabel(tied.text) !== "") return named(tied.text, "label");
    }
    if (cleanLabel(draft.wrapped) !== "") return named(draft.wrapped, "label");
  }
  const aria = draft.labelledBy ? book.textOf(draft.labelledBy) : "";
  if (cleanLabel(aria) !== "") return named(aria, "aria");
  return cleanLabel(draft.ariaLabel) !== "" ? named(draft.ariaLabel, "aria") : null;
}

/** In the boxes around it, from the innermost. */
function inFront<N>(draft: Draft<N>, book: LabelBook): Label | null {
  if (draft.kind === "rich-text") {
    // The words of an editor's own buttons stand nearer than its label.
    const own = draft.before.filter(({ box }) => box.fields === 1).flatMap(({ pieces }) => pieces);
    const label = own.find(({ kind, text }) => kind === "label" && cleanLabel(text) !== "");
    if (label) return fromPiece(label, "item");
  }
  for (const { box, pieces } of draft.before) {
    // The label around a radio button is the choice's.
    if (box.label && draft.choices) continue;
    const own = pieces.filter(
      ({ kind, text, of }) => kind !== "alt" && cleanLabel(text) !== "" && !(of !== null && book.isChoice(of)),
    );
    if (own.length === 0) continue;
    const last = own[own.length - 1]!;
    if (box.name === "tr" || box.name === "dl") return fromPiece(last, "cell");
    const label = own.filter((piece) => piece.kind !== "text").pop();
    if (label) return fromPiece(label, label.kind === "cell" ? "cell" : "item");
    const known = [...own].reverse().find((piece) => attributeOf(cleanLabel(piece.text)) !== null);
    if (known) return fromPiece(known, box.fields === 1 ? "item" : "text");
    // A box of one field begins with its label; in one of several the text next to the field is likelier.
    if (box.fields === 1) return fromPiece(own[0]!, "item");
    return fromPiece(last, "text");
  }
  return null;
}

/** A piece as label: all of it, or the one text of it that is known. */
function fromPiece({ text, parts }: Piece, from: LabelFrom): Label {
  const whole = named(text, from);
  if (whole.attribute !== null) return whole;
  for (const part of [...parts].reverse()) {
    const one = named(part, from);
    if (one.attribute !== null) return { ...one, starred: whole.starred };
  }
  return whole;
}

function hinted<N>(draft: Draft<N>): Label | null {
  let first: Label | null = null;
  const alts = draft.before.flatMap(({ pieces }) => pieces.filter((piece) => piece.kind === "alt"));
  for (const text of [...draft.hints, ...alts.map((piece) => piece.text)]) {
    const label = hintLabel(text);
    const hint = { attribute: attributeOf(label), label, labelFrom: "hint" as const, starred: false };
    if (hint.attribute !== null) return hint;
    if (label !== "") first ??= hint;
  }
  return first;
}

function named(text: string, labelFrom: LabelFrom): Label {
  const label = cleanLabel(text);
  return { attribute: attributeOf(label), label, labelFrom, starred: /^[*＊]|[*＊][:：]?$/.test(compact(text)) };
}
