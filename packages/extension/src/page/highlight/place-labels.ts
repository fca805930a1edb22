import { holds, overlaps, type Rect } from "./rect.js";
import { RIM } from "./styles.js";

/** A label that wants a place. */
export interface Wish {
  width: number;
  height: number;
  /** Around what is seen of the element. */
  at: Rect;
  /** What the label must not lie on: the element's boxes and what belongs to its neighbours, or a ghost's text. */
  own: readonly Rect[];
  /** What not even a label in a corner may lie on. */
  text: readonly Rect[];
  /** How far from the side it may be. Further away it would seem to belong to a neighbour. */
  reach: number;
  /** What it stands behind: for a box its edge, for a ghost the last line. */
  end: Rect;
  /** Sides in the order in which they are tried. */
  sides: readonly Side[];
  isRtl: boolean;
}

/** End and start are those of the line: right and left, unless the text runs from right to left. */
export type Side = "above" | "below" | "end" | "start";

export interface Placed {
  rect: Rect;
  /** Only the glyph had room. */
  isSmall: boolean;
}

/** Between a label and what it points at, and between two labels. */
const GAP = RIM + 1;
const BETWEEN = 5;
/** Width and height of a label that is only its glyph. */
const SMALL = 24;
/** Labels that are stacked before the next side is tried, and steps aside in one row. */
const STACK = 3;
const STEPS = 9;

/**
 * Gives each label a place in the order of the list; null where there is none. First a place that hides nothing marked,
 * then one that hides other marked things, then one further off, then a corner inside; if all are taken, the same for
 * the glyph alone.
 */
export function placeLabels(wishes: readonly Wish[], bounds: Rect, covers: readonly Rect[]): (Placed | null)[] {
  const placed: Rect[] = [];
  const marked = [...wishes.flatMap(({ own }) => own), ...covers];
  return wishes.map((wish) => {
    // What surrounds the element can't be kept free.
    const others = marked.filter((rect) => !holds(rect, wish.at));
    for (const isSmall of [false, true]) {
      const sized = isSmall ? { ...wish, width: SMALL, height: SMALL } : wish;
      const rect = search(sized, bounds, placed, others) ?? corner(sized, bounds, placed);
      if (!rect) continue;
      placed.push(rect);
      return { rect, isSmall };
    }
    return null;
  });
}

function search(wish: Wish, bounds: Rect, placed: readonly Rect[], others: readonly Rect[]): Rect | null {
  for (let level = 0; level < STACK; level++)
    for (const taken of [[...wish.own, ...others], wish.own])
      for (const side of wish.sides) {
        const place = along(wish, side, level, bounds, taken, placed);
        if (place) return place;
      }
  return null;
}

/** Goes along one side of the element, past what is in the way. */
function along(
  { at, end, width, height, isRtl, reach }: Wish,
  side: Side,
  level: number,
  bounds: Rect,
  taken: readonly Rect[],
  placed: readonly Rect[],
): Rect | null {
  const isBeside = side === "end" || side === "start";
  if (isBeside && level) return null;
  const isRightwards = (side === "start") === isRtl;
  const line = side === "end" ? end : at;
  const away = GAP + level * (height + BETWEEN);
  let left = isRightwards ? line[2] + GAP : line[0] - GAP - width;
  let top = side === "above" ? at[1] - away - height : at[3] + away;
  if (isBeside) {
    // In the middle of a line, at the top of something higher.
    const middle = (line[1] + line[3] - height) / 2;
    top = clamp(line[3] - line[1] < height * 2 ? middle : line[1], bounds[1], bounds[3] - height);
  } else left = clamp(isRtl ? at[2] - width : at[0], bounds[0], bounds[2] - width);
  for (let step = 0; step < STEPS; step++) {
    const place: Rect = [left, top, left + width, top + height];
    const far = isBeside ? reach : -8;
    if (!holds(bounds, place) || left > line[2] + far || place[2] < line[0] - far) return null;
    const hit = inTheWay(place, taken, placed);
    if (!hit) return place;
    left = isRightwards ? hit[2] + BETWEEN : hit[0] - BETWEEN - width;
  }
  return null;
}

/** A corner of what is seen, where nothing outside has room: those first in which lines end. */
function corner({ at, width, height, isRtl, text }: Wish, bounds: Rect, placed: readonly Rect[]): Rect | null {
  const start = at[0] + GAP;
  const end = at[2] - GAP - width;
  for (const top of [at[1] + GAP, at[3] - GAP - height])
    for (const left of isRtl ? [start, end] : [end, start]) {
      const place: Rect = [left, top, left + width, top + height];
      if (holds(bounds, place) && holds(at, place) && !inTheWay(place, text, placed)) return place;
    }
  return null;
}

function inTheWay(place: Rect, taken: readonly Rect[], placed: readonly Rect[]): Rect | undefined {
  const [left, top, right, bottom] = place;
  const around: Rect = [left - 4, top - 2, right + 4, bottom + 2];
  return taken.find((rect) => overlaps(rect, place)) ?? placed.find((rect) => overlaps(rect, around));
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
