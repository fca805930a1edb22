import { tidy } from "../text.js";
import type { FormSource } from "./form-source.js";
import { lookIn, textIn } from "./look.js";
import { isPlaceholder } from "./options.js";
import { DISABLED, DRAWN, HELPERS, hasClass, NOT_SHOWN, namesOf } from "./widgets.js";

/** What a widget is made of. */
export interface WidgetParts<N> {
  /** Elements that may tell its id, name and label: itself and its inputs. */
  telling: N[];
  /** Texts that it shows as chosen; where it shows none, what stands in its inputs. */
  values: string[];
  /** Id of the list that it opens. */
  list: string | null;
  disabled: boolean;
}

const helpers = namesOf(`${DRAWN} ${HELPERS}`);
const notShown = namesOf(NOT_SHOWN);
const disableds = namesOf(DISABLED);

export function widgetParts<N>(source: FormSource<N>, widget: N, shown: ReadonlySet<string>): WidgetParts<N> {
  const { attr } = source;
  const classOf = (node: N) => attr(node, "class") ?? "";
  const telling = [widget];
  const texts: string[] = [];
  const inputs: string[] = [];
  const list = (node: N) => attr(node, "aria-controls") ?? attr(node, "aria-owns");
  let disabled = hasClass(classOf(widget), disableds);
  const look = (node: N, name: string, inShown: boolean): boolean => {
    if (name === "#text") return false;
    const classes = classOf(node);
    if (name === "input" || name === "textarea") {
      telling.push(node);
      if (attr(node, "type") !== "hidden") inputs.push(source.value(node));
      if (attr(node, "disabled") !== null) disabled = true;
    } else if (!inShown && hasClass(classes, shown) && !hasClass(classes, notShown)) {
      texts.push(textIn(source, node));
      // The input may stand beside the text.
      lookIn(source, node, (part, tag) => look(part, tag, true));
      return false;
    }
    return !hasClass(classes, helpers);
  };
  lookIn(source, widget, (node, name) => look(node, name, false));
  return {
    telling,
    values: (texts.length > 0 ? texts : inputs).map(tidy).filter(Boolean),
    list: telling.map(list).find((id) => id !== null) ?? null,
    disabled,
  };
}

/** The options within that have that role. */
export function roleOptions<N>(source: FormSource<N>, root: N): { texts: string[]; chosen: string } {
  const texts: string[] = [];
  let chosen = "";
  lookIn(source, root, (node, name) => {
    if (name === "#text" || source.attr(node, "role") !== "option") return true;
    const text = textIn(source, node);
    if (!isPlaceholder(text)) texts.push(text);
    if (source.attr(node, "aria-selected") === "true") chosen = text;
    return false;
  });
  return { texts, chosen };
}
