/** Milliseconds without a change before the form is read again. */
const PAUSE = 200;
/** And between two readings of a form that sends such events by itself. */
const AT_MOST_EVERY = 500;

export interface Typing {
  /**
   * Was something typed or chosen in this element by a person? What a script did doesn't count. Null where that may have
   * been before anyone listened.
   */
  touched(element: Element): boolean | null;
  stop(): void;
}

/**
 * Tells when something was typed or chosen, once it has been quiet for a moment.
 * @param fromStart nothing can have been typed before
 */
export function watchTyping(document: Document, fromStart: boolean, changed: () => void): Typing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const touched = new WeakSet<EventTarget>();
  const later = (event: Event) => {
    // A click on a label comes again, untrusted or not, as one on its box.
    if (event.isTrusted && !isPassing(event)) for (const node of event.composedPath()) touched.add(node);
    // Events of the page's own scripts neither put the reading off nor bring it about without pause.
    if (!event.isTrusted && timer !== undefined) return;
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        timer = undefined;
        last = performance.now();
        changed();
      },
      event.isTrusted ? PAUSE : Math.max(PAUSE, last + AT_MOST_EVERY - performance.now()),
    );
  };
  // Custom fields change by a click, and send no event of a form.
  const events = ["input", "change", "click", "keyup"] as const;
  for (const name of events) document.addEventListener(name, later, { capture: true, passive: true });
  return {
    touched: (element) => touched.has(element) || (fromStart ? false : null),
    stop() {
      clearTimeout(timer);
      for (const name of events) document.removeEventListener(name, later, { capture: true });
    },
  };
}

/** Keys by which one comes to a field, and leaves it again. */
function isPassing({ type, key }: Event & { key?: string }): boolean {
  return type === "keyup" && /^(?:Tab|Shift|Control|Alt|Meta|Escape)$/.test(key ?? "Tab");
}
