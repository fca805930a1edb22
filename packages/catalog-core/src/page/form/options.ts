import { compact, isDash, tidy } from "../text.js";
import type { FormSource } from "./form-source.js";

export interface Options {
  /** Texts offered, without those that only ask to choose. */
  texts: string[];
  /** Texts of those chosen now. */
  chosen: string[];
  /** Texts of those chosen by the markup. */
  loaded: string[];
}

const MOST = 200;
const LONGEST = 100;

/** Does the option only ask to choose? */
export function isPlaceholder(text: string): boolean {
  const words = compact(text);
  return words === "" || isDash(words) || /^[-—=(（【[]{0,4}请?(?:选择|点选)/.test(words);
}

/** The options of a list. */
export function optionsOf<N>(source: FormSource<N>, select: N): Options {
  const all: { text: string; now: boolean | null; marked: boolean; open: boolean }[] = [];
  const visit = (node: N) => {
    for (const child of source.children(node)) {
      const name = source.name(child);
      if (name === "optgroup") visit(child);
      else if (name === "option" && all.length < MOST) {
        let text = "";
        for (const part of source.children(child)) if (source.name(part) === "#text") text += source.text(part);
        text = tidy(text || (source.attr(child, "label") ?? "")).slice(0, LONGEST);
        all.push({
          text: source.attr(child, "value") === "" || isPlaceholder(text) ? "" : text,
          now: source.selected(child),
          marked: source.attr(child, "selected") !== null,
          open: source.attr(child, "disabled") === null,
        });
      }
    }
  };
  visit(select);
  // As browsers do: of several marked in a list for one the last holds, and without any the first stands there.
  let loaded = all.filter((one) => one.marked);
  if (source.attr(select, "multiple") === null)
    loaded = loaded.length > 0 ? loaded.slice(-1) : all.filter((one) => one.open).slice(0, 1);
  const texts = (list: typeof all) => list.map((one) => one.text).filter(Boolean);
  const live = all.some((one) => one.now !== null);
  return { texts: texts(all), chosen: texts(live ? all.filter((one) => one.now) : loaded), loaded: texts(loaded) };
}
