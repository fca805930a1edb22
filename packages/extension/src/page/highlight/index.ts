import { childrenOf, inSight, isConnected, parentOf, viewOf } from "./dom.js";
import { createDrawing, type Drawing, draw } from "./draw.js";
import { createFollower } from "./follow.js";
import { createHost } from "./host.js";
import { createLooker, type Sight } from "./look.js";
import { placeLabels, type Wish } from "./place-labels.js";
import { join } from "./rect.js";
import type { Highlighter, HighlighterOptions, Mark } from "./types.js";
import { wishOf } from "./wishes.js";

export type { Highlighter, HighlighterOptions, Mark } from "./types.js";

interface Entry {
  mark: Mark;
  drawing: Drawing | null;
}

/** More marks at once can't be told apart: the gravest are drawn, and the one that was asked for. */
const MOST = 60;
const ORDER = ["error", "warning", "review", "info"];
/** A page that never rests doesn't keep the pulse waiting for longer. */
const PULSE_AFTER = 1000;

/**
 * Boxes and labels over a page that belong to its elements and follow them. Without marks, or while not visible,
 * nothing of it is in the page and nothing runs. One for each frame.
 *
 * @example
 * const highlighter = createHighlighter(document, { onPick: openFinding, texts });
 * highlighter.show([{ key: "f1", severity: "error", kind: "box", element: title, label: "标题过短" }]);
 * highlighter.focus("f1");
 */
export function createHighlighter(document: Document, options: HighlighterOptions): Highlighter {
  const view = viewOf(document);
  const host = createHost(document, options);
  const looker = createLooker(document, view, host.element);
  const follower = createFollower(document, view, update, check);
  let entries: Entry[] = [];
  let isVisible = true;
  let chosen: string | null = null;
  /** When the pulse was asked for; 0 when none is due. */
  let pulseSince = 0;
  /** Is it known what lies over the page? */
  let isReady = false;

  /** Runs or rests, as there is something to show. */
  function sync(): void {
    if (!isVisible || !entries.length || !host.drawable) rest();
    else if (isReady) follower.start(entries.map(({ mark }) => mark.element));
    else void prepare().then(attachFirst);
  }

  /** In a large page each of these steps is long enough to be one of its own. */
  async function prepare(): Promise<void> {
    do await pause();
    while (!isReady && looker.probe(false));
    isReady = true;
  }

  async function attachFirst(): Promise<void> {
    if (isVisible && entries.length && host.drawable) host.attach();
    await pause();
    sync();
  }

  function rest(): void {
    follower.stop();
    entries.forEach(erase);
    host.detach();
  }

  function check(): void {
    if (host.attach()) host.raise();
    else rest();
  }

  function update(isStirred: boolean): boolean {
    if (!host.attach()) {
      rest();
      return false;
    }
    // All that is read of the page comes first, so that it's laid out once.
    const isMore = looker.probe(isStirred);
    const look = looker.look();
    const { bounds } = look;
    const layer = look.rectOf(host.layer);
    const shown: [Drawing, Entry, Sight, Omit<Wish, "width" | "height">][] = [];
    for (const entry of entries) {
      const sight = shown.length < MOST && look.see(entry.mark.element);
      const wish = sight && wishOf(look, entry.mark, sight);
      if (wish) shown.push([drawingOf(entry), entry, sight, wish]);
      else erase(entry);
    }

    const wishes = shown.map(([drawing, , , wish]) => {
      drawing.size ??= look.rectOf(drawing.button);
      const [left, top, right, bottom] = drawing.size;
      return { ...wish, width: right - left, height: bottom - top };
    });

    const places = placeLabels(wishes, bounds, [...look.covers.values()]);
    let isMoved = false;
    shown.forEach(([drawing, { mark }, sight], at) => {
      const rects = mark.kind === "box" ? sight.rects : [];
      if (draw(document, drawing, rects, sight, places[at]!, bounds, layer)) isMoved = true;
      drawing.group.classList.toggle("on", mark.key === chosen);
    });
    if (pulseSince && (!isMoved || performance.now() - pulseSince > PULSE_AFTER)) pulse();
    return isMoved || isMore;
  }

  function drawingOf(entry: Entry): Drawing {
    if (!entry.drawing) {
      const { mark } = entry;
      entry.drawing = createDrawing(document, mark, options.texts.name(mark));
      entry.drawing.button.onclick = () => options.onPick(mark.key);
      host.layer.append(entry.drawing.group);
    }
    return entry.drawing;
  }

  function pulse(): void {
    const drawing = entries.find(({ mark, drawing }) => drawing && mark.key === chosen)?.drawing;
    if (!drawing) return;
    pulseSince = 0;
    if (isStill()) return;
    for (const element of [...drawing.boxes, drawing.button]) element.animate({ opacity: [1, 0.2, 1] }, 600);
  }

  const isStill = () => view.matchMedia("(prefers-reduced-motion: reduce)").matches;

  function inOrder(): void {
    const rank = ({ mark }: Entry) => (mark.key === chosen ? -1 : ORDER.indexOf(mark.severity));
    entries.sort((a, b) => rank(a) - rank(b));
  }

  return {
    get drawable() {
      return host.drawable;
    },
    prepare,
    show(marks) {
      entries.forEach(erase);
      entries = marks.map((mark) => ({ mark: { ...mark, element: inSight(mark.element) }, drawing: null }));
      inOrder();
      sync();
    },
    focus(key) {
      const mark = entries.find((entry) => entry.mark.key === key)?.mark;
      if (!mark || !host.drawable || !isConnected(mark.element)) return false;
      const { element, kind } = mark;
      const look = looker.look();
      const shape = look.shapeOf(element);
      if (!shape) return false;
      const [, top, , bottom] = shape.rects.reduce(join);
      const isTall = bottom - top > (look.bounds[3] - look.bounds[1]) * 0.7;
      const isBehind = isTall && kind === "ghost";
      const { getClientRects, scrollIntoView } = Element.prototype;
      // Without a box of its own there is nothing to scroll to.
      const hasBox = getClientRects.call(element).length;
      scrollIntoView.call(hasBox ? element : (childrenOf(element)[0] ?? parentOf(element)), {
        // `auto` would leave it to the page.
        behavior: isStill() || isBehind ? "instant" : "smooth",
        block: isBehind ? "end" : isTall ? "start" : "center",
        inline: "nearest",
      });
      // Room below for the ghost.
      if (isBehind) view.scrollBy({ top: 80, behavior: "instant" });
      chosen = key;
      inOrder();
      pulseSince = isVisible ? performance.now() : 0;
      follower.poke();
      return true;
    },
    setVisible(on) {
      isVisible = on;
      if (on) host.forgive();
      sync();
    },
    owns: host.owns,
    destroy() {
      entries.forEach(erase);
      entries = [];
      isVisible = false;
      sync();
    },
  };
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function erase(entry: Entry): void {
  entry.drawing?.group.remove();
  entry.drawing = null;
}
