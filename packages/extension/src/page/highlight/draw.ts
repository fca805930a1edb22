import { make } from "./dom.js";
import type { Sight } from "./look.js";
import type { Placed } from "./place-labels.js";
import { edges, meet, type Rect } from "./rect.js";
import { RIM } from "./styles.js";
import type { Mark } from "./types.js";

/** What stands in the layer for one mark. */
export interface Drawing {
  readonly group: HTMLElement;
  readonly button: HTMLElement;
  readonly boxes: HTMLElement[];
  /** The label's place and size with its words; null until it was measured. */
  size: Rect | null;
  /** How it was placed last, so that nothing is written twice. */
  last: string;
}

export function createDrawing(document: Document, { kind, severity, label }: Mark, name: string): Drawing {
  const group = make(document, "div");
  group.className = `mark ${severity}${kind === "ghost" ? " ghost" : ""}`;
  const button = make(document, "button");
  // The panel is the way for the keyboard: a page full of marks must not be tabbed through.
  button.tabIndex = -1;
  button.title = label;
  button.setAttribute("aria-label", name);
  const words = make(document, "span");
  words.textContent = label;
  button.append(make(document, "i"), words);
  group.append(button);
  return { group, button, boxes: [], size: null, last: "" };
}

/**
 * Puts boxes and label where they belong; tells whether that is a new place. `layer` is the layer's own rectangle, 100
 * of its pixels wide and high: the root element may be transformed or zoomed.
 */
export function draw(
  document: Document,
  drawing: Drawing,
  rects: readonly Rect[],
  { clip }: Sight,
  place: Placed | null,
  bounds: Rect,
  layer: Rect,
): boolean {
  const { button, boxes } = drawing;
  const scale = (layer[2] - layer[0]) / 100 || 1;
  const px = (value: number) => `${Math.round((value / scale) * 100) / 100}px`;
  const at = ([left, top]: Rect) => `left:${px(left - layer[0])};top:${px(top - layer[1])};`;
  const styles = rects.map((rect) => {
    // An edge along the viewport's is moved in, since its outline would be outside.
    const box = edges((edge) =>
      Math.abs(rect[edge] - bounds[edge]) < RIM ? bounds[edge] + (edge < 2 ? RIM : -RIM) : rect[edge],
    );
    const seen = meet(rect, clip);
    // Where the element is cut off there is no edge to draw.
    const cut = ([1, 2, 3, 0] as const).map((edge) => {
      const by = Math.abs(rect[edge] - seen[edge]);
      return px(by > 0.5 ? by : -RIM);
    });
    return `${at(box)}width:${px(box[2] - box[0])};height:${px(box[3] - box[1])};clip-path:inset(${cut.join(" ")})`;
  });
  const label = place ? at(place.rect) : "display:none";
  const now = [...styles, label, place?.isSmall].join();
  if (now === drawing.last) return false;
  drawing.last = now;
  // cssText is no style attribute to a content security policy.
  button.style.cssText = label;
  button.className = place?.isSmall ? "small" : "";
  while (boxes.length > styles.length) boxes.pop()!.remove();
  for (const [index, style] of styles.entries()) {
    const box = boxes[index] ?? make(document, "div");
    box.style.cssText = style;
    if (boxes[index]) continue;
    box.className = "box";
    boxes.push(box);
    button.before(box);
  }
  return true;
}
