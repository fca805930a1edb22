/** Milliseconds without a change before the form is read again. */
const PAUSE = 200;

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
  const touched = new WeakSet<EventTarget>();
  const later = (event: Event) => {
    // A click on a label comes again, untrusted or not, as one on its box.
    if (event.isTrusted && event.type !== "keyup") for (const node of event.composedPath()) touched.add(node);
    clearTimeout(timer);
    timer = setTimeout(changed, PAUSE);
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
