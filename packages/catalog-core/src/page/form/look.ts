import { tidy } from "../text.js";
import type { FormSource } from "./form-source.js";

/** Their content is no text of the page, and no field. */
export const SKIPPED: ReadonlySet<string> = new Set(
  "script style template noscript svg math canvas video audio object".split(" "),
);

const DEEPEST = 40;
const MOST = 3_000;

/**
 * Looks at what stands in a node, in order and within bounds.
 * @param look says whether to go on into that element
 */
export function lookIn<N>(source: FormSource<N>, root: N, look: (node: N, name: string) => boolean): void {
  let left = MOST;
  const enter = (node: N, depth: number) => {
    for (const child of source.children(node)) {
      const name = source.name(child);
      if (name === "" || SKIPPED.has(name) || left-- < 0) continue;
      if (look(child, name) && name !== "#text" && depth < DEEPEST) enter(child, depth + 1);
    }
  };
  enter(root, 0);
}

/** All text in a node, cut. */
export function textIn<N>(source: FormSource<N>, root: N): string {
  let text = "";
  lookIn(source, root, (node, name) => {
    if (name === "#text" && text.length < 300) text += source.text(node);
    return true;
  });
  return tidy(text).slice(0, 200);
}

/** The text directly in a node. */
export function ownText<N>(source: FormSource<N>, node: N): string {
  let text = "";
  for (const child of source.children(node)) if (source.name(child) === "#text") text += source.text(child);
  return text;
}
