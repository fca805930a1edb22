import { Shape, shapeOf } from "../tags.js";
import { tidy } from "../text.js";
import { linesIn, linesOfValue } from "./body-text.js";
import { chooseForm } from "./choose-form.js";
import type { Box, Choice, Draft, Piece } from "./draft.js";
import { editableIn, isEditable, isEditorFrame } from "./editors.js";
import type { FieldKind, FormFacts } from "./form-facts.js";
import type { FormSource } from "./form-source.js";
import { lookIn, ownText, SKIPPED, textIn } from "./look.js";
import { isPlaceholder, optionsOf } from "./options.js";
import { roleOptions, widgetParts } from "./widget-parts.js";
import {
  EDITORS,
  GROUPS,
  HELPERS,
  HIDDEN,
  hasClass,
  LABELS,
  namesOf,
  ORIGINALS,
  REQUIRED,
  TICKED,
  widgets,
} from "./widgets.js";

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

const MOST_FIELDS = 3_000;
const MOST_CHOICES = 200;
/** Deeper than this stands no form. */
const DEEPEST = 1_000;
/** Boxes around a control that are asked for its label: libraries put up to seven between it and its item. */
const AROUND = 9;
const LONGEST_PIECE = 200;

const BUTTONS = namesOf("hidden submit button image reset");
/** What stands in front of these belongs to something else. */
const OUTERMOST = namesOf("form table tbody thead ul ol fieldset section main body html");
const HEADINGS = namesOf("h1 h2 h3 h4 legend");

const helpers = namesOf(HELPERS);
const originals = namesOf(ORIGINALS);
const groups = namesOf(GROUPS);
const ticked = namesOf(TICKED);
const editors = namesOf(EDITORS);
const labels = namesOf(LABELS);
const requireds = namesOf(REQUIRED);
const hiddens = namesOf(HIDDEN);
const NONE: ReadonlySet<string> = new Set();
const byClass = widgets.map(({ kind, is, shown = "" }) => ({ kind, names: namesOf(is), shown: namesOf(shown) }));
/** A list without a class that is known. */
const HAND_MADE: (typeof byClass)[number] = { kind: "choice", names: NONE, shown: NONE };

/** What holds for all that stands in an element. */
interface Around<N> {
  boxes: readonly Box[];
  form: N | null;
  /** The group of radio buttons or boxes around it. */
  group: N | null;
  hidden: boolean;
  ticked: boolean;
  required: boolean;
}

/** Walks over a page and reads its edit form. Null if it has none. */
export function readFormFrom<N>(source: FormSource<N>, root: N): RawForm<N> | null {
  const { attr, name: nameOf } = source;
  const found: Found<N> = { drafts: [], buttons: [], headings: [], ids: new Map(), labels: [], frames: [] };
  const { drafts } = found;
  /** By group, by name, or by the place where they stand. */
  const grouped = new Map<N | Box | string, Draft<N>>();
  const forms = new Map<N | null, number>();
  /** Controls so far. */
  let controls = 0;
  /** The radio button or box whose text is still to come, and the box that it stands in. */
  let waiting: { choice: Choice; box: Box } | null = null;
  /** Options of the original control that the next widget stands for. */
  let original: { options: string[]; name: string; label: string } | null = null;
  /** The last field in each box: what follows it may be its help. */
  const last = new Map<Box, Draft<N>>();

  const boxOf = (name: string, label = false, of: string | null = null): Box => ({
    name,
    label,
    of,
    pieces: [],
    run: [],
    fields: 0,
  });

  function flush(box: Box, hidden: boolean): void {
    if (box.run.length === 0) return;
    const { run: parts, of } = box;
    box.run = [];
    const text = tidy(parts.join("")).slice(0, LONGEST_PIECE);
    if (text === "") return;
    const kind = box.label ? "label" : box.name === "td" || box.name === "th" || box.name === "dt" ? "cell" : "text";
    const piece: Piece = { text, parts: parts.map(tidy).filter(Boolean), after: controls, kind, of, hidden };
    put(box, piece);
    if (of !== null) found.labels.push(piece);
  }

  function put(box: Box, piece: Piece): void {
    if (box.pieces.length >= 8) box.pieces.splice(1, 1);
    box.pieces.push(piece);
  }

  function walk(node: N, around: Around<N>, depth: number): void {
    if (depth > DEEPEST) return;
    for (const child of source.children(node)) {
      const name = nameOf(child);
      if (name === "#text") chars(source.text(child), around);
      else if (name !== "" && !SKIPPED.has(name)) element(child, name, around, depth);
    }
  }

  function chars(text: string, { boxes }: Around<N>): void {
    if (text.trim() === "" && !text.includes("\u00a0") && !text.includes("\u3000")) {
      if (boxes[0]!.run.length > 0) boxes[0]!.run.push(" ");
      return;
    }
    const { run, of } = boxes[0]!;
    // A label tied to another button.
    if (waiting && of !== null && of !== waiting.choice.id) waiting = null;
    if (waiting && waiting.choice.text === "" && tidy(text) !== "") {
      // The word behind a button is its own; behind a wide blank begins something else: 限时公开　截止日期
      const words = text.replace(/^[\s\u00a0\u3000]{1,100}/, "");
      const end = words.search(/[\u00a0\u3000]|[\t\n\r ]{2}/);
      waiting.choice.text = tidy(end < 0 ? words : words.slice(0, end)).slice(0, 100);
      waiting = null;
      text = end < 0 ? "" : words.slice(end);
      if (tidy(text) === "") return;
    }
    if (run.length < 40) run.push(text.slice(0, LONGEST_PIECE));
  }

  function element(node: N, name: string, around: Around<N>, depth: number): void {
    const classes = attr(node, "class") ?? "";
    known(node);
    if (hasClass(classes, helpers)) {
      // Lists that drop down are named by their ids.
      lookIn(source, node, (part, tag) => tag !== "#text" && known(part));
      return;
    }
    const here = around.hidden || isHidden(node, classes) ? { ...around, hidden: true } : around;
    if (!leaf(node, name, classes, here)) branch(node, name, classes, here, depth);
  }

  function known(node: N): true {
    const id = attr(node, "id");
    if (id && !found.ids.has(id)) found.ids.set(id, node);
    return true;
  }

  /** Controls, widgets, and all else that isn't looked into. Says whether it is one. */
  function leaf(node: N, name: string, classes: string, here: Around<N>): boolean {
    const box = here.boxes[0]!;
    const widget = widgetOf(node, classes);
    if (name === "title") heading(textIn(source, node));
    else if (name === "br" || name === "hr") flush(box, here.hidden);
    else if (name === "img") {
      const text = tidy(attr(node, "alt") ?? "");
      if (text) put(box, { text, parts: [], after: controls, kind: "alt", of: null, hidden: here.hidden });
    } else if (name === "input" || name === "textarea" || name === "select" || name === "button")
      control(node, name, classes, here);
    else if (name === "iframe" || hasClass(classes, editors)) editor(node, name, here);
    else if (isEditable(source, node)) richText(node, here, node);
    else if (widget) custom(node, widget, here);
    else return false;
    return true;
  }

  function branch(node: N, name: string, classes: string, here: Around<N>, depth: number): void {
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
    if (name === "form") forms.set(node, forms.size);
    if (!label && shapeOf(name) !== Shape.block && role !== "radio") {
      walk(node, inner, depth + 1);
      return;
    }
    flush(box, here.hidden);
    const own = boxOf(name, label || role === "radio", label ? attr(node, "for") : null);
    if (label && asked) own.run.push("*");
    const before = controls;
    walk(node, { ...inner, boxes: [own, ...here.boxes] }, depth + 1);
    if (role === "radio" && controls === before) {
      // Hand-made, without a native button in it.
      const text = tidy(own.run.join(""));
      pick(node, "radio", { ...inner, boxes: here.boxes }, text);
      waiting = null;
      return;
    }
    close(own, box, here.hidden, before);
  }

  /** A box ends: its text stands in front of what follows, or says something of the field within. */
  function close(own: Box, parent: Box, hidden: boolean, before: number): void {
    if (waiting?.box === own) waiting = null;
    const wrapping = own.label && controls === before + 1;
    const text = wrapping ? tidy([...own.pieces.map((piece) => piece.text), ...own.run].join(" ")) : "";
    if (HEADINGS.has(own.name)) {
      if (own.name !== "legend") heading(tidy(own.run.join("")));
      return;
    }
    flush(own, hidden);
    if (wrapping) {
      const draft = last.get(own)!;
      const choice = draft.choices?.at(-1);
      if (!choice) draft.wrapped = text;
      else if (text) choice.text = text.slice(0, 100);
      last.set(parent, draft);
      return;
    }
    if (controls === before) {
      for (const piece of own.pieces) put(parent, piece);
      return;
    }
    const draft = last.get(own);
    const behind = own.pieces.filter((piece) => piece.after === controls && piece.kind !== "alt");
    if (draft && own.fields === 1 && behind.length > 0) draft.help ||= behind.map((piece) => piece.text).join(" ");
    if (draft) last.set(parent, draft);
  }

  function heading(text: string): void {
    if (text !== "" && found.headings.length < 20) found.headings.push(text);
  }

  function isHidden(node: N, classes: string): boolean {
    if (attr(node, "hidden") !== null || hasClass(classes, hiddens)) return true;
    const style = attr(node, "style");
    return (
      style !== null && /(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style.slice(0, 2_000))
    );
  }

  /** A field begins. */
  function draftOf(node: N, kind: FieldKind, around: Around<N>): Draft<N> {
    const { boxes, group, form, hidden } = around;
    flush(boxes[0]!, hidden);
    waiting = null;
    const before: Draft<N>["before"] = [];
    for (const box of boxes.slice(0, AROUND)) {
      const pieces = box.pieces.filter((piece) => piece.after === controls && (hidden || !piece.hidden));
      if (pieces.length > 0) before.push({ box, pieces });
      if (OUTERMOST.has(box.name)) break;
    }
    controls++;
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
    if (group !== null && kind !== "rich-text") named(draft, group);
    if (drafts.length < MOST_FIELDS) drafts.push(draft);
    for (const box of boxes) {
      box.fields++;
      last.set(box, draft);
    }
    return draft;
  }

  /** What an element says of the field that it is, or is part of. */
  function named(draft: Draft<N>, node: N): void {
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

  function control(node: N, name: string, classes: string, around: Around<N>): void {
    const type = name === "input" ? (attr(node, "type") ?? "").toLowerCase() : "";
    if (name === "button" || BUTTONS.has(type)) {
      const text = name === "button" ? textIn(source, node) : (attr(node, "value") ?? "");
      if (type !== "hidden" && found.buttons.length < 500) found.buttons.push({ form: around.form, text });
      return;
    }
    if (hasClass(classes, originals)) {
      original = {
        options: name === "select" ? optionsOf(source, node).texts : [],
        name: attr(node, "textboxname") ?? attr(node, "name") ?? "",
        label: attr(node, "label") ?? "",
      };
      return;
    }
    if (type === "radio" || type === "checkbox") {
      pick(node, type, around, "");
      return;
    }
    const draft = draftOf(node, kindOf(node, name, type), around);
    named(draft, node);
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
    draft.loaded = name === "textarea" ? ownText(source, node) : (attr(node, "value") ?? "");
    if (name === "textarea") draft.lines = linesOfValue(draft.value);
  }

  function kindOf(node: N, name: string, type: string): FieldKind {
    if (name === "textarea") return "multi";
    if (name === "select") return attr(node, "multiple") === null ? "choice" : "choices";
    if (attr(node, "role") === "combobox") return "choice";
    return type === "file" ? "file" : type === "date" || type === "datetime-local" ? "date" : "text";
  }

  /** A radio button or box to tick: part of the group that it is in. */
  function pick(node: N, type: string, around: Around<N>, text: string): void {
    const { group, form, boxes } = around;
    const name = attr(node, "name");
    // Boxes of one name in one place are a group; where a system gives all its controls one name, place tells them apart.
    const place = boxes.find((box) => !box.label)!;
    const alike = name && type === "radio" ? `${name} ${forms.get(form) ?? ""}` : null;
    const key = group ?? alike ?? place;
    const first = grouped.get(key);
    const together = first && (type === "radio" ? first.kind === "choice" : first.names.includes(name ?? ""));
    const draft = together ? first : draftOf(node, type === "radio" ? "choice" : "checkbox", around);
    if (!together) {
      grouped.set(key, draft);
      draft.node = group ?? node;
      draft.choices = [];
      draft.readOnly = true;
      draft.names.push(name ?? "");
    } else {
      flush(boxes[0]!, around.hidden);
      controls++;
      for (const box of boxes) last.set(box, draft);
      if (type === "checkbox") draft.kind = "choices";
    }
    const choice: Choice = {
      id: attr(node, "id"),
      text: text.slice(0, 100),
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
    waiting = text === "" ? { choice, box: boxes[0]! } : null;
  }

  function widgetOf(node: N, classes: string): (typeof byClass)[number] | undefined {
    const one = byClass.find(({ names }) => hasClass(classes, names));
    return one ?? (attr(node, "role") === "combobox" ? HAND_MADE : undefined);
  }

  /** A widget: what it shows is its value, and its inputs tell the rest. */
  function custom(node: N, { kind, shown }: (typeof byClass)[number], around: Around<N>): void {
    const draft = draftOf(node, kind, around);
    const { telling, values, list, disabled } = widgetParts(source, node, shown);
    for (const part of telling) named(draft, part);
    if (values.length > 1 && kind === "choice") draft.kind = "choices";
    draft.value = values.join("、");
    draft.readOnly = disabled;
    if (kind === "choice") {
      const { texts, chosen } = roleOptions(source, node);
      draft.options = texts;
      if (shown === NONE) draft.value ||= chosen || (texts.length === 0 ? textIn(source, node) : "");
      if (isPlaceholder(draft.value)) draft.value = "";
      // The list may stand at the end of the page.
      if (list !== null) lists.push({ draft, list });
    }
    if (original) {
      if (draft.options.length === 0) draft.options = original.options;
      draft.names.push(original.name);
      draft.ariaLabel ||= original.label;
      original = null;
    }
    draft.loaded = draft.value;
    draft.touched ??= true;
  }

  function editor(node: N, name: string, around: Around<N>): void {
    const { text, closed } = editableIn(source, node);
    // A frame may be anything: an upload, a counter.
    if (name === "iframe" && text === null && !isEditorFrame(source, node)) return;
    richText(node, around, text);
    if (text === null && closed !== null) found.frames.push({ node: closed, form: around.form });
  }

  function richText(node: N, around: Around<N>, text: N | null): void {
    const draft = draftOf(node, "rich-text", around);
    named(draft, node);
    draft.lines = text === null ? [] : linesIn(source, text);
    draft.value = draft.lines.join(" ");
    draft.touched ??= true;
  }

  const lists: { draft: Draft<N>; list: string }[] = [];
  walk(root, { boxes: [boxOf("html")], form: null, group: null, hidden: false, ticked: false, required: false }, 0);
  for (const { draft, list } of lists) {
    const node = found.ids.get(list);
    if (node !== undefined && draft.options.length === 0) draft.options = roleOptions(source, node).texts;
  }
  return chooseForm(found, source);
}
