import { tidy } from "../text.js";
import { draftOf } from "./begin-field.js";
import { flush } from "./boxes.js";
import type { Box, Choice } from "./draft.js";
import type { Around, Reading } from "./reading.js";

const MOST_CHOICES = 200;
const LONGEST_TEXT = 100;

/**
 * A radio button or box to tick: part of the group that it is in.
 * @param text what it says; empty if that is still to come
 */
export function pick<N>(reading: Reading<N>, node: N, type: string, around: Around<N>, text: string): void {
  const { source, grouped, forms, last } = reading;
  const { attr } = source;
  const { group, form, boxes } = around;
  const name = attr(node, "name");
  // Boxes of one name in one place are a group; where a system gives all its controls one name, place tells them apart.
  const place = boxes.find((box) => !box.label)!;
  const alike = name && type === "radio" ? `${name} ${forms.get(form) ?? ""}` : null;
  const key = group ?? alike ?? place;
  const first = grouped.get(key);
  const together = first && (type === "radio" ? first.kind === "choice" : first.names.includes(name ?? ""));
  const draft = together ? first : draftOf(reading, node, type === "radio" ? "choice" : "checkbox", around);
  if (!together) {
    grouped.set(key, draft);
    draft.node = group ?? node;
    draft.choices = [];
    draft.readOnly = true;
    draft.names.push(name ?? "");
  } else {
    flush(reading, boxes[0]!, around.hidden);
    reading.controls++;
    for (const box of boxes) last.set(box, draft);
    if (type === "checkbox") draft.kind = "choices";
  }
  const choice: Choice = {
    id: attr(node, "id"),
    text: text.slice(0, LONGEST_TEXT),
    title: attr(node, "title") ?? "",
    value: attr(node, "value") ?? "",
    now: source.checked(node) || around.ticked || attr(node, "aria-checked") === "true",
    loaded: attr(node, "checked") !== null,
  };
  if (draft.choices!.length < MOST_CHOICES) draft.choices!.push(choice);
  if (attr(node, "disabled") === null) draft.readOnly = false;
  if (attr(node, "required") !== null || (attr(node, "lay-verify") ?? "").includes("req")) draft.required = true;
  if (!around.hidden) draft.hidden = false;
  const touched = source.touched(node);
  draft.touched = touched ? true : (draft.touched ?? touched);
  reading.waiting = text === "" ? { choice, box: boxes[0]! } : null;
}

/** Text comes: as far as it is the word behind a button, that button takes it. Gives what is left of it. */
export function takeWord<N>(reading: Reading<N>, { of }: Box, text: string): string {
  // A label tied to another button.
  if (reading.waiting && of !== null && of !== reading.waiting.choice.id) reading.waiting = null;
  const choice = reading.waiting?.choice;
  if (choice?.text !== "" || tidy(text) === "") return text;
  // Behind a wide blank begins something else: 限时公开　截止日期
  const words = text.replace(/^[\s\u00a0\u3000]{1,100}/, "");
  const end = words.search(/[\u00a0\u3000]|[\t\n\r ]{2}/);
  choice.text = tidy(end < 0 ? words : words.slice(0, end)).slice(0, LONGEST_TEXT);
  reading.waiting = null;
  return end < 0 ? "" : words.slice(end);
}
