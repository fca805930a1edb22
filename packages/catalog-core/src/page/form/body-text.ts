import { Shape, shapeOf } from "../tags.js";
import { collapsed } from "../text.js";
import type { FormSource } from "./form-source.js";

/** Longer texts are looked at in their last part: statements stand at the end. */
const LONGEST = 200_000;
const DEEPEST = 500;

/** The lines of an editable text. */
export function linesIn<N>(source: FormSource<N>, root: N): string[] {
  let text = "";
  const visit = (node: N, depth: number) => {
    for (const child of source.children(node)) {
      const name = source.name(child);
      if (name === "#text") text += collapsed(source.text(child));
      else if (name !== "" && depth < DEEPEST && shapeOf(name) !== Shape.skipped) {
        const cut = shapeOf(name) === Shape.block || name === "br";
        if (cut) text += "\n";
        visit(child, depth + 1);
        if (cut) text += "\n";
      }
    }
  };
  visit(root, 0);
  return text.slice(-LONGEST).split("\n");
}

/** The lines of a text box. It may hold the markup that an editor keeps there. */
export function linesOfValue(value: string): string[] {
  const text = value.slice(-LONGEST);
  return (
    /<(?:p|br|div|span)\b/i.test(text) ? text.replace(/<[^<>]{0,500}>/g, "\n").replace(/&nbsp;/g, " ") : text
  ).split("\n");
}
