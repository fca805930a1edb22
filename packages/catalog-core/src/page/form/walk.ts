import { Shape, shapeOf } from "../tags.js";
import { tidy } from "../text.js";
import { addText, boxOf, close, flush, heading, put } from "./boxes.js";
import { pick, takeWord } from "./choices.js";
import { control } from "./controls.js";
import { custom, widgetOf } from "./custom.js";
import { isEditable } from "./editors.js";
import type { FormSource } from "./form-source.js";
import { lookIn, SKIPPED, textIn } from "./look.js";
import type { Around, Reading } from "./reading.js";
import { editor, richText } from "./rich-text.js";
import { DRAWN, EDITORS, GROUPS, HELPERS, HIDDEN, hasClass, LABELS, namesOf, REQUIRED, TICKED } from "./widgets.js";

/** Deeper than this stands no form. */
const DEEPEST = 1_000;

const drawn = namesOf(DRAWN);
const helpers = namesOf(`${DRAWN} ${HELPERS}`);
const groups = namesOf(GROUPS);
const ticked = namesOf(TICKED);
const editors = namesOf(EDITORS);
const labels = namesOf(LABELS);
const requireds = namesOf(REQUIRED);
const hiddens = namesOf(HIDDEN);

/** Goes over all that stands in an element, and notes fields and the text around them. */
export function walk<N>(reading: Reading<N>, node: N, around: Around<N>, depth = 0): void {
  if (depth > DEEPEST) return;
  const { source } = reading;
  /** Of the element before. */
  let previous = "";
  for (const child of source.children(node)) {
    const name = source.name(child);
    if (name === "#text") chars(reading, source.text(child), around);
    else if (name !== "" && !SKIPPED.has(name)) {
      element(reading, child, name, around, depth);
      if (previous === "input" || previous === "select") drawnFor(reading, child, around);
      previous = name;
    }
  }
}

/** What is drawn for a control is what people touch: the control's own value comes from a script. */
function drawnFor<N>({ source, last }: Reading<N>, node: N, { boxes }: Around<N>): void {
  if (!hasClass(source.attr(node, "class") ?? "", drawn) || !source.touched(node)) return;
  const draft = last.get(boxes[0]!);
  if (draft) draft.touched = true;
}

function chars<N>(reading: Reading<N>, text: string, { boxes }: Around<N>): void {
  const box = boxes[0]!;
  if (text.trim() === "" && !text.includes("\u00a0") && !text.includes("\u3000")) {
    if (box.run.length > 0) box.run.push(" ");
    return;
  }
  const rest = takeWord(reading, box, text);
  if (rest === text || tidy(rest) !== "") addText(box, rest);
}

function element<N>(reading: Reading<N>, node: N, name: string, around: Around<N>, depth: number): void {
  const { source } = reading;
  const classes = source.attr(node, "class") ?? "";
  known(reading, node);
  if (isAnnouncement(source, node)) return;
  if (hasClass(classes, helpers)) {
    // Lists that drop down are named by their ids.
    lookIn(source, node, (part, tag) => tag !== "#text" && known(reading, part));
    return;
  }
  const here = around.hidden || isHidden(source, node, classes) ? { ...around, hidden: true } : around;
  if (!leaf(reading, node, name, classes, here)) branch(reading, node, name, classes, here, depth);
}

function known<N>({ source, found: { ids } }: Reading<N>, node: N): true {
  const id = source.attr(node, "id");
  if (id && !ids.has(id)) ids.set(id, node);
  return true;
}

/** What is said to screen readers as it happens is no text of the form. */
function isAnnouncement<N>(source: FormSource<N>, node: N): boolean {
  const live = source.attr(node, "aria-live");
  if (live === null || live === "off") return false;
  let isForm = false;
  lookIn(source, node, (_, name) => {
    isForm ||= name === "input" || name === "textarea" || name === "select";
    return !isForm;
  });
  return !isForm;
}

function isHidden<N>({ attr }: FormSource<N>, node: N, classes: string): boolean {
  if (attr(node, "hidden") !== null || hasClass(classes, hiddens)) return true;
  const style = attr(node, "style");
  return (
    style !== null && /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style.slice(0, 2_000))
  );
}

/** Controls, widgets, and all else that isn't looked into. Says whether it is one. */
function leaf<N>(reading: Reading<N>, node: N, name: string, classes: string, here: Around<N>): boolean {
  const { source } = reading;
  const box = here.boxes[0]!;
  const widget = widgetOf(source, node, classes);
  if (name === "title") heading(reading, textIn(source, node));
  else if (name === "br" || name === "hr") flush(reading, box, here.hidden);
  else if (name === "img") {
    const text = tidy(source.attr(node, "alt") ?? "");
    if (text) put(box, { text, parts: [], after: reading.controls, kind: "alt", of: null, hidden: here.hidden });
  } else if (name === "input" || name === "textarea" || name === "select" || name === "button")
    control(reading, node, name, classes, here);
  else if (name === "iframe" || hasClass(classes, editors)) editor(reading, node, name, here);
  else if (isEditable(source, node)) richText(reading, node, here, node);
  else if (widget) custom(reading, node, widget, here);
  else return false;
  return true;
}

/** An element that others stand in. */
function branch<N>(reading: Reading<N>, node: N, name: string, classes: string, here: Around<N>, depth: number): void {
  const { attr } = reading.source;
  const box = here.boxes[0]!;
  const role = attr(node, "role");
  const asked = hasClass(classes, requireds);
  const label = name === "label" || hasClass(classes, labels);
  const inner = {
    ...here,
    group: role === "radiogroup" || hasClass(classes, groups) ? node : here.group,
    form: name === "form" ? node : here.form,
    ticked: here.ticked || hasClass(classes, ticked) || (role === "radio" && attr(node, "aria-checked") === "true"),
    required: here.required || asked,
  };
  if (name === "form") reading.forms.set(node, reading.forms.size);
  if (!label && shapeOf(name) !== Shape.block && role !== "radio") {
    walk(reading, node, inner, depth + 1);
    return;
  }
  flush(reading, box, here.hidden);
  const own = boxOf(name, label || role === "radio", label ? attr(node, "for") : null);
  if (label && asked) own.run.push("*");
  const before = reading.controls;
  walk(reading, node, { ...inner, boxes: [own, ...here.boxes] }, depth + 1);
  if (role === "radio" && reading.controls === before) {
    // Hand-made, without a native button in it.
    pick(reading, node, "radio", { ...inner, boxes: here.boxes }, tidy(own.run.join("")));
    reading.waiting = null;
    return;
  }
  close(reading, own, box, here.hidden, before);
}
