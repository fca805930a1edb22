import { draftOf, named } from "./begin-field.js";
import type { FieldKind } from "./form-facts.js";
import type { FormSource } from "./form-source.js";
import { textIn } from "./look.js";
import { isPlaceholder } from "./options.js";
import type { Around, Reading } from "./reading.js";
import { roleOptions, widgetParts } from "./widget-parts.js";
import { hasClass, namesOf, widgets } from "./widgets.js";

/** What is to be known of a widget's kind. */
interface Known {
  kind: FieldKind;
  names: ReadonlySet<string>;
  shown: ReadonlySet<string>;
}

const NONE: ReadonlySet<string> = new Set();
const byClass: readonly Known[] = widgets.map(({ kind, is, shown = "" }) => ({
  kind,
  names: namesOf(is),
  shown: namesOf(shown),
}));
/** A list without a class that is known. */
const HAND_MADE: Known = { kind: "choice", names: NONE, shown: NONE };

/** The widget that an element is, by its class or role. */
export function widgetOf<N>({ attr }: FormSource<N>, node: N, classes: string): Known | undefined {
  const one = byClass.find(({ names }) => hasClass(classes, names));
  return one ?? (attr(node, "role") === "combobox" ? HAND_MADE : undefined);
}

/** A widget: what it shows is its value, and its inputs tell the rest. */
export function custom<N>(reading: Reading<N>, node: N, { kind, shown }: Known, around: Around<N>): void {
  const { source } = reading;
  const draft = draftOf(reading, node, kind, around);
  const { telling, values, list, disabled } = widgetParts(source, node, shown);
  for (const part of telling) named(reading, draft, part);
  if (values.length > 1 && kind === "choice") draft.kind = "choices";
  draft.value = values.join("、");
  draft.readOnly = disabled;
  if (kind === "choice") {
    const { texts, chosen } = roleOptions(source, node);
    draft.options = texts;
    if (shown === NONE) draft.value ||= chosen || (texts.length === 0 ? textIn(source, node) : "");
    if (isPlaceholder(draft.value)) draft.value = "";
    // The list may stand at the end of the page.
    if (list !== null) reading.lists.push({ draft, list });
  }
  const { original } = reading;
  if (original) {
    if (draft.options.length === 0) draft.options = original.options;
    draft.names.push(original.name);
    draft.ariaLabel ||= original.label;
    draft.required ||= original.required;
    reading.original = null;
  }
  draft.loaded = draft.value;
  draft.touched ??= true;
}

/** Lists that stood elsewhere on the page. */
export function fillLists<N>({ source, found, lists }: Reading<N>): void {
  for (const { draft, list } of lists) {
    const node = found.ids.get(list);
    if (node !== undefined && draft.options.length === 0) draft.options = roleOptions(source, node).texts;
  }
}
