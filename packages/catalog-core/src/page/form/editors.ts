import type { FormSource } from "./form-source.js";
import { lookIn } from "./look.js";

const MOST_FRAMES = 3;

export function isEditable<N>({ attr }: FormSource<N>, node: N): boolean {
  const editable = attr(node, "contenteditable");
  return editable !== null && editable !== "false";
}

/** The editable text within: of an editor, or in the page of a frame, or of a frame in that. */
export function editableIn<N>(source: FormSource<N>, node: N): { text: N | null; closed: N | null } {
  let text: N | null = null;
  /** A frame that can't be entered. */
  let closed: N | null = null;
  const look = (root: N, frames: number) =>
    lookIn(source, root, (child, name) => {
      if (text === null && name === "iframe") enter(child, frames);
      else if (text === null && name !== "#text" && isEditable(source, child)) text = child;
      return text === null;
    });
  const enter = (frame: N, frames: number) => {
    const inner = frames < MOST_FRAMES ? source.frame(frame) : null;
    if (!inner) closed ??= frame;
    else if (inner.editable) text = inner.root;
    else look(inner.root, frames + 1);
  };
  if (source.name(node) === "iframe") enter(node, 0);
  else look(node, 0);
  return { text, closed };
}

/** Is it by its name the frame of an editor? */
export function isEditorFrame<N>({ attr }: FormSource<N>, node: N): boolean {
  return ["src", "id", "name", "class"].some((name) => /editor|fck/i.test((attr(node, name) ?? "").slice(0, 300)));
}
