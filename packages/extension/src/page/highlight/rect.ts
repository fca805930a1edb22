/** Edges in CSS pixels of the layout viewport, where getBoundingClientRect() has them too. */
export type Rect = readonly [left: number, top: number, right: number, bottom: number];

type Edge = 0 | 1 | 2 | 3;

/** A rectangle edge by edge. */
export function edges(value: (edge: Edge) => number): Rect {
  return [value(0), value(1), value(2), value(3)];
}

/** What both have; less than nothing if they don't meet. */
export function meet(a: Rect, b: Rect): Rect {
  return edges((edge) => Math[edge < 2 ? "max" : "min"](a[edge], b[edge]));
}

export function join(a: Rect, b: Rect): Rect {
  return edges((edge) => Math[edge < 2 ? "min" : "max"](a[edge], b[edge]));
}

/** Is there something to see? A single pixel isn't: that is how pages hide what only screen readers shall have. */
export function hasArea([left, top, right, bottom]: Rect): boolean {
  return right - left > 1 && bottom - top > 1;
}

export function overlaps(a: Rect, b: Rect): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}

export function holds(outer: Rect, inner: Rect): boolean {
  return outer[0] <= inner[0] && outer[1] <= inner[1] && outer[2] >= inner[2] && outer[3] >= inner[3];
}

/** What is left beside a cover that meets it over a whole side; one in the middle or at a corner takes nothing away. */
export function besides(rect: Rect, cover: Rect): Rect {
  for (const edge of [0, 1, 2, 3] as const) {
    const opposite = ((edge + 2) % 4) as Edge;
    const covered = edges((at) => (at === opposite ? cover : rect)[at]);
    if (holds(cover, covered)) return edges((at) => (at === edge ? cover[opposite] : rect[at]));
  }
  return rect;
}
