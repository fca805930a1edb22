import type { Look, Sight } from "./look.js";
import type { Side, Wish } from "./place-labels.js";
import { join, type Rect } from "./rect.js";
import type { Mark } from "./types.js";

/** How far past an element its label may be. Past a field of a form is the rest of its row, above and below are others. */
const REACH = 100;
const ROW = 1e4;
const BESIDE: readonly Side[] = ["end", "below", "above", "start"];
const AROUND: readonly Side[] = ["above", "below", "end", "start"];
/** A row is missing below the last one, a field's value or a line's end behind it. */
const BELOW: readonly Side[] = ["below", "end"];
const BEHIND: readonly Side[] = ["end", "below"];
/** Higher than two lines of text. */
const TALL = 56;
/** Pieces of text that are looked at. */
const TEXTS = 200;

/** Where the mark's label would like to be; null for a ghost whose place isn't in view. */
export function wishOf(
  look: Look,
  { kind, element }: Mark,
  { parts, seen, whole, style }: Sight,
): Omit<Wish, "width" | "height"> | null {
  const isRtl = style.direction === "rtl";
  const wish = { at: seen, own: parts, text: [], end: seen, sides: AROUND, reach: REACH, isRtl };
  if (kind === "box") {
    const text = look.besideField(element);
    return text ? { ...wish, own: [...parts, ...text], text, reach: ROW, sides: BESIDE } : wish;
  }
  // Behind a table or a passage is below it; the text of a passage isn't worth a look in every frame.
  if (style.display.startsWith("table") || whole[3] - whole[1] > TALL)
    return seen[3] < whole[3] - 1 ? null : { ...wish, sides: BELOW };
  const text = look.contentOf(element).slice(0, TEXTS);
  if (!text.length) return { ...wish, sides: BEHIND };
  return { ...wish, own: text, text, end: lastLine(text, seen, isRtl), sides: BEHIND };
}

/** The last line, as far as there is text in it: a block's own width says nothing about that. */
function lastLine(text: readonly Rect[], seen: Rect, isRtl: boolean): Rect {
  const narrow = text.filter(([left, , right]) => right - left < seen[2] - seen[0] - 1);
  const bottom = Math.max(...narrow.map((rect) => rect[3]));
  const line = narrow.filter((rect) => rect[3] > bottom - (rect[3] - rect[1]) / 2);
  if (!line.length) return seen;
  const [left, top, right] = line.reduce(join);
  return isRtl ? [left, top, seen[2], bottom] : [seen[0], top, right, bottom];
}
