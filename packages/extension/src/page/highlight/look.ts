import { isConnected, isWithin, nameOf, parentOf, ROW, rootOf } from "./dom.js";
import { besides, hasArea, holds, join, meet, type Rect } from "./rect.js";

/** What is to be seen of an element. */
export interface Sight extends Shape {
  /** What is seen of each rectangle, if anything is. */
  parts: Rect[];
  /** Around the parts. */
  seen: Rect;
  /** Around all of it. */
  whole: Rect;
}

export interface Shape {
  /** Whole rectangles: one for each line of wrapped text if they are few, else one around all. */
  rects: Rect[];
  /** Where they can be seen: inside all scrollers and, in a {@link Sight}, beside what lies over them. */
  clip: Rect;
  style: CSSStyleDeclaration;
}

/** The page at one moment. Nothing is written while it is looked at, so the browser lays out once at most. */
export interface Look {
  /** What the user sees of the viewport: less than all when pinched. */
  bounds: Rect;
  /** Fixed or sticky things that lie over marked elements. */
  covers: Map<Element, Rect>;
  rectOf(element: Element): Rect;
  /** Null if it isn't rendered at all; else where it would be seen if everything were scrolled to it. */
  shapeOf(element: Element): Shape | null;
  see(element: Element): Sight | null;
  /** Rectangles of what is in the element. */
  contentOf(element: Element): Rect[];
  /** What lies around a field of a form: its row, and other controls in view. Null if the element is none. */
  besideField(element: Element): Rect[] | null;
}

/** Lines of wrapped text that get a box each. */
const PIECES = 6;
/** Where in the view is looked for fixed headers, footers, side bars and dialogs, as parts of its width and height. */
const PROBES = [
  [0.5, 0.01],
  [0.5, 0.99],
  [0.5, 0.5],
  [0.01, 0.5],
  [0.99, 0.5],
] as const;
/** What people click or write in, with its own words. */
const CONTROLS = "input,textarea,select,button,label,iframe,[contenteditable],[role=radio],[role=combobox]";
const EVERYWHERE: Rect = [-1e7, -1e7, 1e7, 1e7];

export interface Looker {
  look(): Look;
  /**
   * Looks for fixed and sticky things at the next of some points: on a large page a single one takes milliseconds. A look
   * has what was found at all of them.
   * @param isStirred after something that can have moved them, all points are due anew
   * @returns whether some still are
   */
  probe(isStirred: boolean): boolean;
}

export function createLooker(document: Document, view: Window & typeof globalThis, own: Element): Looker {
  const { elementFromPoint, elementsFromPoint, querySelectorAll } = Document.prototype;
  const { getBoundingClientRect, getClientRects } = Element.prototype;
  const range = new view.Range();
  const styleOf = (element: Element) => view.getComputedStyle(element);
  const isFixed = (element: Element) => /fixed|sticky/.test(styleOf(element).position);
  /** By the point at which they were found. */
  const found: Element[][] = PROBES.map(() => []);
  let next = 0;
  let due: number = PROBES.length;

  /** What lies at a point of the page; only our labels can be above it. */
  function hit(x: number, y: number): Element | null {
    const top = elementFromPoint.call(document, x, y);
    // All that lies there is looked for in the whole page, which takes long in large ones.
    return top === own ? (elementsFromPoint.call(document, x, y).find((at) => at !== own) ?? null) : top;
  }

  function probe(isStirred: boolean): boolean {
    const { offsetLeft, offsetTop, width, height } = view.visualViewport!;
    const [x, y] = PROBES[next]!;
    found[next] = [];
    for (let at = hit(offsetLeft + x * width, offsetTop + y * height); at; at = parentOf(at))
      if (isFixed(at)) found[next]!.push(at);
    next = (next + 1) % PROBES.length;
    due = isStirred ? PROBES.length - 1 : Math.max(due - 1, 0);
    return due > 0;
  }

  function look(): Look {
    const root = rootOf(document);
    const { offsetLeft, offsetTop, width, height } = view.visualViewport!;
    const bounds: Rect = [offsetLeft, offsetTop, offsetLeft + width, offsetTop + height];
    const covers = new Map<Element, Rect>();
    // Until Chromium 128 rectangles of a zoomed element came in its own pixels.
    const isOwnPixels = !("currentCSSZoom" in Element.prototype);

    function zoomOf(element: Element | null): number {
      return isOwnPixels && element ? (Number.parseFloat(styleOf(element).zoom) || 1) * zoomOf(parentOf(element)) : 1;
    }

    function scaled(element: Element, { left, top, right, bottom }: DOMRect): Rect {
      const zoom = zoomOf(element);
      return [left * zoom, top * zoom, right * zoom, bottom * zoom];
    }

    const rectOf = (element: Element) => scaled(element, getBoundingClientRect.call(element));

    const rectsOf = (element: Element, list: DOMRectList) =>
      Array.from(list, (rect) => scaled(element, rect)).filter(hasArea);

    function contentOf(element: Element): Rect[] {
      range.selectNodeContents(element);
      const rects = rectsOf(element, range.getClientRects());
      // A range that stays in the page has to be mended at every change of the page.
      range.selectNodeContents(own);
      return rects;
    }

    let controls: Rect[] | undefined;

    function besideField(element: Element): Rect[] | null {
      controls ??= [...querySelectorAll.call(document, CONTROLS)].filter(isNear).map(rectOf);
      const field = rectOf(element);
      // A widget, or a group of radio buttons, holds its controls.
      if (!controls.some((rect) => holds(field, rect))) return null;
      let row = element;
      for (let up = parentOf(row); up && rectOf(up)[3] - rectOf(up)[1] < ROW; up = parentOf(up)) row = up;
      return [...controls, ...contentOf(row)].filter((rect) => !holds(rect, field) && !holds(field, rect));
    }

    /** Most of a long form is out of view. */
    function isNear(element: Element): boolean {
      const { top, bottom } = getBoundingClientRect.call(element);
      return bottom > bounds[1] && top < bounds[3] && bottom - top > 1;
    }

    function shapeOf(element: Element): Shape | null {
      const style = styleOf(element);
      const clip = style.visibility === "visible" && style.opacity !== "0" && clipOf(element, style.position);
      if (!clip) return null;
      let rects = rectsOf(element, getClientRects.call(element));
      // display: contents has no box, and a box around floats no height.
      if (!rects.length) rects = contentOf(element);
      if (rects.length > PIECES) rects = [rects.reduce(join)];
      return rects.length ? { rects, clip, style } : null;
    }

    /** Inside all scrollers that hold the element; null if it is in something that isn't shown. */
    function clipOf(element: Element, position: string): Rect | null {
      let clip = EVERYWHERE;
      for (let at = element, parent = parentOf(at); parent; at = parent, parent = parentOf(at)) {
        const style = styleOf(parent);
        if (style.opacity === "0" || style.getPropertyValue("content-visibility") === "hidden") return null;
        // Of closed details only the summary is seen.
        if ((parent as HTMLDetailsElement).open === false && nameOf(at) !== "summary") return null;
        // What is positioned is laid out in the next positioned ancestor, what is fixed in the viewport, unless the
        // ancestor is transformed.
        const isOut = position === "fixed" || (position === "absolute" && style.position === "static");
        if (isOut && !isTransformed(style)) continue;
        position = style.position;
        if (style.overflow !== "visible" && !/^(inline|contents)$/.test(style.display) && !isViewport(parent))
          clip = meet(clip, rectOf(parent));
      }
      return clip;
    }

    /** The overflow of the body is the viewport's too, if the root element has none of its own. */
    function isViewport(element: Element): boolean {
      return element === root || (nameOf(element) === "body" && styleOf(root!).overflow === "visible");
    }

    for (const at of found.flat()) if (isConnected(at) && isFixed(at)) covers.set(at, rectOf(at));

    /** What is left of the rectangle beside fixed and sticky things. */
    function uncovered(element: Element, rect: Rect): Rect {
      for (const [cover, over] of covers) {
        const [left, top, right, bottom] = meet(rect, over);
        if (right <= left || bottom <= top || isWithin(element, cover)) continue;
        // It may as well lie behind.
        const above = hit((left + right) / 2, (top + bottom) / 2);
        if (above && isWithin(above, cover)) rect = besides(rect, over);
      }
      return rect;
    }

    return {
      bounds,
      covers,
      rectOf,
      contentOf,
      besideField,
      shapeOf,
      see(element) {
        const rect = isConnected(element) && rectOf(element);
        // Far away. Without an area of its own the element may still have content.
        if (!rect || (hasArea(rect) && !hasArea(meet(rect, bounds)))) return null;
        const shape = shapeOf(element);
        if (!shape) return null;
        const whole = shape.rects.reduce(join);
        const around = meet(meet(whole, shape.clip), bounds);
        const left = uncovered(element, around);
        const clip = left === around ? shape.clip : left;
        const parts = shape.rects.map((rect) => meet(meet(rect, clip), bounds)).filter(hasArea);
        return parts.length ? { ...shape, clip, parts, seen: parts.reduce(join), whole } : null;
      },
    };
  }

  return { look, probe };
}

/** Then it holds even its fixed descendants. */
function isTransformed({ transform, perspective, filter }: CSSStyleDeclaration): boolean {
  return [transform, perspective, filter].some((value) => value !== "none");
}
