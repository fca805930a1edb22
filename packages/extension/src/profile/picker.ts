import { domTree, labelBeside, suggestSelectors, textOf } from "@mulu/catalog-core/profile";
import { isConnected, nameOf } from "../page/highlight/dom.js";
import { isPickKey, type PickedElement, type PickerTexts, type PickKey } from "./messages.js";
import { createPickerFrame } from "./picker-frame.js";
import { createMoves, firstElement, isPickable } from "./picker-moves.js";

export interface PickerOptions {
  texts: PickerTexts;
  dark?: boolean;
  /** Another element is outlined now; what it says. */
  onMove?(text: string): void;
  /** Null if the user pressed Esc, or the page wouldn't have the outline. */
  onEnd(picked: PickedElement | null): void;
  /** For tests only: see HighlighterOptions. */
  mode?: ShadowRootMode;
}

export interface Picker {
  /** A key that was pressed elsewhere, in the panel. */
  press(key: PickKey): void;
  /** Without a result. */
  stop(): void;
}

/** What a click is made of. None of it reaches the page's own elements. */
const CLICKS =
  "pointerdown pointerup mousedown mouseup click dblclick auxclick contextmenu touchstart touchend dragstart".split(
    " ",
  );
/** Milliseconds after the end in which what belongs to the last click or key is still kept from the page. */
const AFTERWARDS = 400;
/** Characters of a text that is shown. */
const SHOWN = 80;
const LONGEST = 300;

/**
 * Lets the user point at an element: hovering outlines it, a click or Enter picks it, arrow keys go to its parent,
 * child and neighbours, Esc ends. The page gets no click, and nothing is written to it but the one host of the outline.
 * Scripts of the page that listen at the window since before us still hear of the events.
 */
export function startPicking(document: Document, options: PickerOptions): Picker {
  const { texts, dark = false, mode = "closed" } = options;
  const view = document.defaultView!;
  const frame = createPickerFrame(document, texts, { dark, mode });
  const moves = createMoves();
  let current: Element | null = null;
  let isOn = true;
  let request = view.requestAnimationFrame(follow);

  listen("addEventListener");
  frame.keep();

  /** The page may move under the outline at any time. */
  function follow(): void {
    if (!isOn) return;
    if (!frame.keep()) {
      end(null);
      return;
    }
    if (current && !isConnected(current)) point(null);
    frame.draw(current && Element.prototype.getBoundingClientRect.call(current));
    request = view.requestAnimationFrame(follow);
  }

  function point(element: Element | null): void {
    if (element === current) return;
    current = element;
    const text = element ? wordsOf(document, element) : "";
    frame.say(element ? `${nameOf(element)}  ${text}` : texts.nothing);
    options.onMove?.(text);
  }

  function press(key: PickKey): void {
    if (!isOn) return;
    if (key === "Escape") end(null);
    else if (!current) point(firstElement(document));
    else if (key === "Enter") pick(current);
    else goTo(nextFrom(current, key));
  }

  function nextFrom(element: Element, key: PickKey): Element | null {
    if (key === "ArrowUp") return moves.up(element);
    return key === "ArrowDown" ? moves.down(element) : moves.along(element, key === "ArrowRight" ? 1 : -1);
  }

  function goTo(element: Element | null): void {
    if (!element) return;
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
    point(element);
  }

  function pick(element: Element): void {
    const tree = domTree(document);
    end({
      url: document.URL,
      name: nameOf(element),
      text: wordsOf(document, element, LONGEST),
      label: labelBeside(tree, element)?.text ?? null,
      suggestions: suggestSelectors(tree, element),
    });
  }

  function end(picked: PickedElement | null): void {
    if (!isOn) return;
    stop();
    options.onEnd(picked);
  }

  function stop(): void {
    isOn = false;
    view.cancelAnimationFrame(request);
    frame.remove();
    // A second click, or the release of the key, is still on its way.
    view.setTimeout(() => listen("removeEventListener"), AFTERWARDS);
  }

  function onKey(event: KeyboardEvent): void {
    // What the page's scripts do among themselves is none of ours.
    if (!event.isTrusted || event.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!isPickKey(event.key) || (!isOn && event.key !== "Enter" && event.key !== "Escape")) return;
    keep(event);
    if (event.type === "keydown") press(event.key);
  }

  function onClick(event: Event): void {
    if (!event.isTrusted) return;
    // A finger that is put down may be about to scroll.
    if (event.type.startsWith("touch")) event.stopImmediatePropagation();
    else keep(event);
    const { target, detail, button } = event as MouseEvent;
    // Space on a button is a click as well, but nobody pointed at it.
    if (!isOn || event.type !== "click" || detail === 0 || button !== 0) return;
    if (target instanceof Element && isPickable(target)) pick(target);
  }

  function onHover({ target, isTrusted }: Event): void {
    if (isOn && isTrusted && target instanceof Element) point(isPickable(target) ? target : null);
  }

  function listen(how: "addEventListener" | "removeEventListener"): void {
    const call = EventTarget.prototype[how] as (type: string, hear: (event: never) => void, options: object) => void;
    const on = (type: string, hear: (event: never) => void) =>
      call.call(view, type, hear, { capture: true, passive: false });
    for (const type of CLICKS) on(type, onClick);
    for (const type of ["keydown", "keypress", "keyup"]) on(type, onKey);
    for (const type of ["mouseover", "mousemove"]) on(type, onHover);
  }

  return { press, stop: () => isOn && stop() };
}

function keep(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function wordsOf(document: Document, element: Element, most = SHOWN): string {
  return textOf(domTree(document), element).replace(/\s+/g, " ").trim().slice(0, most);
}
